import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, moment } from '../platform/columns'

/** The offline recovery recipient: its public half only. */
export const recoveryRecipients = pgTable('recovery_recipients', {
  id: uuid('id').primaryKey(),
  publicKey: text('public_key').notNull(),
  keyMac: bytea('key_mac').notNull(),
  createdAt: moment('created_at').notNull(),
})
