import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { moment } from '../platform/columns'

/** The offline recovery recipient: its public half only. */
export const recoveryRecipients = pgTable('recovery_recipients', {
  id: uuid('id').primaryKey(),
  publicKey: text('public_key').notNull(),
  createdAt: moment('created_at').notNull(),
})
