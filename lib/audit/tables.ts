import { bigint, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, moment } from '../platform/columns'

/** One link of the chain: `hash` = HMAC(audit key, previous hash and this row). Content never stands here. */
export const audit = pgTable(
  'audit',
  {
    seq: bigint('seq', { mode: 'number' }).primaryKey(),
    at: moment('at').notNull(),
    actor: text('actor').notNull(),
    verb: text('verb').notNull(),
    subject: uuid('subject'),
    meta: jsonb('meta').$type<Record<string, string | number>>().notNull(),
    previous: bytea('previous').notNull(),
    hash: bytea('hash').notNull(),
  },
  (t) => [index('audit_subject').on(t.subject, t.seq)],
)

/** The newest link, in one row: whoever appends locks it first. */
export const auditTail = pgTable('audit_tail', {
  id: integer('id').primaryKey(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  hash: bytea('hash').notNull(),
})

/** A head of the chain as it was published for a day: the anchor outside the chain. */
export const auditHeads = pgTable('audit_heads', {
  day: text('day').primaryKey(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  hash: bytea('hash').notNull(),
})
