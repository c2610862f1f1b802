import { pgTable, text } from 'drizzle-orm/pg-core'
import { bytea, moment } from '../platform/columns'

/** What a resident has typed so far, under a key that only their cookie holds. The exact end is inside the seal; `sweepAt` is a full hour after it. */
export const drafts = pgTable('drafts', {
  id: text('id').primaryKey(),
  sealed: bytea('sealed').notNull(),
  sweepAt: moment('sweep_at').notNull(),
})
