import { sql } from 'drizzle-orm'
import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns'
import { mailTemplates } from './mail/templates'

/** Mail that waits for a staff member or all of a department, `except` some. `runAt` is a quarter hour, never the moment of a resident's action; a delivered row is deleted. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey(),
    template: text('template', { enum: mailTemplates }).notNull(),
    recipient: uuid('recipient').notNull(),
    except: uuid('except').array().notNull().default(sql`'{}'`),
    attempts: integer('attempts').notNull().default(0),
    runAt: moment('run_at').notNull(),
    leaseId: uuid('lease_id'),
    failedAt: moment('failed_at'),
  },
  (t) => [index('outbox_due').on(t.runAt).where(sql`failed_at is null`)],
)

/** The embedded mode's post box: what Resend would have delivered. */
export const mailbox = pgTable('mailbox', {
  id: uuid('id').primaryKey(),
  recipient: text('recipient').notNull(),
  subject: text('subject').notNull(),
  body: text('body').notNull(),
  sentAt: moment('sent_at').notNull(),
})

/** Token buckets that every instance shares. A key names a purpose or a place, never a visitor. */
export const throttles = pgTable(
  'throttles',
  {
    key: text('key').notNull(),
    window: moment('window_start').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.window] })],
)
