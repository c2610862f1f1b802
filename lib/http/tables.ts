import { pgTable } from 'drizzle-orm/pg-core'
import { bytea, moment } from '@/lib/platform/columns'

/** Proofs of work already spent. Swept after twenty minutes. */
export const powUsed = pgTable('pow_used', {
  proof: bytea('proof').primaryKey(),
  expiresAt: moment('expires_at').notNull(),
})
