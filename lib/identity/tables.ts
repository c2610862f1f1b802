import { index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, moment } from '@/lib/platform/columns'
import { staffRoles } from './schema'

/** A person of a department, an advisor, an admin or an auditor. Name and phone are read when a tip arrives, so that nobody gets a tip about themselves. */
export const staff = pgTable('staff', {
  id: uuid('id').primaryKey(),
  email: text('email').notNull().unique(),
  name: text('name').notNull(),
  phone: text('phone'),
  role: text('role', { enum: staffRoles }).notNull(),
  joinedAt: moment('joined_at').notNull(),
  disabledAt: moment('disabled_at'),
})

/** What signing in needs. `wrapped` is the staff member's private key under a key of the password, `recovery` the same under the recovery sheet's code. */
export const staffKeys = pgTable('staff_keys', {
  staffId: uuid('staff_id')
    .primaryKey()
    .references(() => staff.id, { onDelete: 'cascade' }),
  publicKey: text('public_key').notNull(),
  salt: bytea('salt').notNull(),
  verifier: bytea('verifier').notNull(),
  wrapped: bytea('wrapped').notNull(),
  recovery: bytea('recovery'),
  recoverySeenAt: moment('recovery_seen_at'),
  totp: bytea('totp').notNull(),
  totpStep: integer('totp_step').notNull().default(0),
  version: integer('version').notNull().default(1),
})

/** Failed sign-ins per account (existing or not, by keyed hash of the address). */
export const signInFailures = pgTable('sign_in_failures', {
  account: bytea('account').primaryKey(),
  count: integer('count').notNull(),
  blockedUntil: moment('blocked_until'),
})

/** A browser that signed in before may still try after the hundredth failure. */
export const knownBrowsers = pgTable(
  'known_browsers',
  {
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    token: bytea('token').notNull(),
  },
  (t) => [primaryKey({ columns: [t.staffId, t.token] })],
)

/** A signed-in browser: the private key under a secret that only its cookie holds. Deleting the row ends it. */
export const staffSessions = pgTable(
  'staff_sessions',
  {
    id: bytea('id').primaryKey(),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    sealedKey: bytea('sealed_key').notNull(),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull(),
    steppedUpAt: moment('stepped_up_at'),
  },
  (t) => [index('staff_sessions_staff').on(t.staffId)],
)

export const invitations = pgTable('invitations', {
  id: uuid('id').primaryKey(),
  tokenHash: bytea('token_hash').notNull().unique(),
  email: text('email').notNull(),
  name: text('name').notNull(),
  phone: text('phone'),
  role: text('role', { enum: staffRoles }).notNull(),
  departmentId: uuid('department_id'),
  /** Which entry of the list of advisors the invited one becomes. */
  advisorId: uuid('advisor_id'),
  invitedBy: uuid('invited_by'),
  expiresAt: moment('expires_at').notNull(),
  acceptedAt: moment('accepted_at'),
})

export type Staff = typeof staff.$inferSelect
