import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, moment } from '@/lib/platform/columns'
import { outcomes } from '@/lib/tips/schema'
import { department, member, officer, sealedRow, tipId } from '@/lib/tips/tables'

/** An officer's working note, sealed to T. */
export const tipNotes = pgTable(
  'tip_notes',
  {
    id: uuid('id').primaryKey(),
    tipId: tipId(),
    staffId: officer('staff_id').notNull(),
    writtenAt: moment('written_at').notNull(),
    ...sealedRow(),
  },
  (t) => [index('tip_notes_tip').on(t.tipId, t.writtenAt)],
)

/** A hand-over. Its reason is sealed to T; the second `returned` one goes to the arbiter. */
export const tipTransfers = pgTable(
  'tip_transfers',
  {
    id: uuid('id').primaryKey(),
    tipId: tipId(),
    fromDepartmentId: department('from_department_id'),
    toDepartmentId: department('to_department_id').notNull(),
    kind: text('kind', { enum: ['handed-over', 'returned', 'arbitrated'] }).notNull(),
    staffId: officer('staff_id').notNull(),
    at: moment('at').notNull(),
    reason: bytea('reason').notNull(),
    mac: bytea('mac').notNull(),
  },
  (t) => [index('tip_transfers_tip').on(t.tipId, t.at)],
)

export const tipAssignments = pgTable(
  'tip_assignments',
  {
    tipId: tipId().primaryKey(),
    staffId: member('staff_id'),
    at: moment('at').notNull(),
  },
  (t) => [index('tip_assignments_staff').on(t.staffId, t.tipId)],
)

export const tipClosures = pgTable(
  'tip_closures',
  {
    id: uuid('id').primaryKey(),
    tipId: tipId(),
    outcome: text('outcome', { enum: outcomes }).notNull(),
    staffId: officer('staff_id').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('tip_closures_tip').on(t.tipId, t.at)],
)

/** A second officer's yes: for one action, once, within 24 hours. */
export const approvals = pgTable(
  'approvals',
  {
    id: uuid('id').primaryKey(),
    tipId: tipId(),
    verb: text('verb', { enum: ['reveal-contact'] }).notNull(),
    requestedBy: member('requested_by'),
    reason: bytea('reason').notNull(),
    reasonMac: bytea('reason_mac').notNull(),
    requestedAt: moment('requested_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    decidedBy: officer('decided_by'),
    decidedAt: moment('decided_at'),
    decision: text('decision', { enum: ['approved', 'refused'] }),
    usedAt: moment('used_at'),
  },
  (t) => [index('approvals_tip').on(t.tipId), index('approvals_open').on(t.expiresAt)],
)
