import { config } from 'zod'

// The policy of content allows no code made from text, and zod would try for a report of each page.
config({ jitless: true })
