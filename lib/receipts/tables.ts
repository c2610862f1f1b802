import { index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea } from '../platform/columns'
import { subjects } from '../platform/subject'

/** A receipt is kept only as a keyed Argon2id look-up hash, and the reply key R under the other half of that hash. */
export const receipts = pgTable(
  'receipts',
  {
    lookupHash: bytea('lookup_hash').primaryKey(),
    subject: text('subject', { enum: subjects }).notNull(),
    subjectId: uuid('subject_id').notNull(),
    wrappedKey: bytea('wrapped_key').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [index('receipts_subject').on(t.subjectId)],
)
