import { sql } from 'drizzle-orm'
import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { caseRow, events, grants, messages, sealedRow } from '@/lib/cases/tables'
import { departmentKinds, departmentLevels } from '@/lib/departments/schema'
import { staff } from '@/lib/identity/tables'
import { departments } from '../departments/tables'
import { bytea, moment } from '../platform/columns'
import { type Because, categorySlugs, scopes, urgencies } from '../routing/schema'
import { identifierKinds } from '../vault/schema'
import {
  decisions,
  eventKinds,
  exclusionOrigins,
  messageKinds,
  outcomes,
  parts,
  quarantineReasons,
  tipStatuses,
  transferKinds,
} from './schema'

const tipId = () =>
  uuid('tip_id')
    .notNull()
    .references(() => tips.id, { onDelete: 'cascade' })

/** Somebody whose actions stay on record. */
const officer = (name: string) => uuid(name).references(() => staff.id)

/** Somebody whose row here goes with them. */
const member = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => staff.id, { onDelete: 'cascade' })

const department = (name: string) => uuid(name).references(() => departments.id)

/** What routing, queue and clock need in clear; everything else is in `sealed`, which opens with the content key alone. */
export const tips = pgTable(
  'tips',
  {
    ...caseRow(tipStatuses),
    category: text('category', { enum: categorySlugs }).notNull(),
    scope: text('scope', { enum: scopes }).notNull(),
    urgency: text('urgency', { enum: urgencies }).notNull(),
    quarantine: text('quarantine', { enum: quarantineReasons }),
    releaseOn: date('release_on'),
    leadDepartmentId: department('lead_department_id'),
    because: jsonb('because').$type<Because>().notNull(),
    ackDue: moment('ack_due').notNull(),
    firstActionDue: moment('first_action_due').notNull(),
    closeDue: moment('close_due'),
    firstActedAt: moment('first_acted_at'),
  },
  (t) => [index('tips_quarantine').on(t.releaseOn).where(sql`status = 'quarantined'`)],
)

/** Which departments a tip belongs to: the row that all visibility hangs on. */
export const tipRecipients = pgTable(
  'tip_recipients',
  {
    tipId: tipId(),
    departmentId: department('department_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tipId, t.departmentId] })],
)

/** The content key wrapped for one department. Urgency, due time and status are copied here so that a queue reads one index range. */
export const tipGrants = pgTable(
  'tip_grants',
  {
    ...grants(tipId()),
    departmentId: department('department_id').notNull(),
    part: text('part', { enum: parts }).notNull(),
    epoch: integer('epoch').notNull(),
    urgencyRank: smallint('urgency_rank').notNull(),
    dueAt: moment('due_at').notNull(),
    status: text('status', { enum: tipStatuses }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.caseId, t.departmentId] }),
    index('tip_grants_queue')
      .on(t.departmentId, t.urgencyRank, t.dueAt, t.caseId)
      .where(sql`status in ('received', 'accepted', 'checking')`),
    index('tip_grants_ended')
      .on(t.departmentId, t.dueAt, t.caseId)
      .where(sql`status in ('closed', 'withdrawn')`),
    index('tip_grants_quarantine')
      .on(t.departmentId, t.dueAt, t.caseId)
      .where(sql`status = 'quarantined'`),
  ],
)

/** The content key wrapped to the offline recovery recipient, for a tip that no department may or can hold. */
export const tipRecoveries = pgTable('tip_recoveries', {
  tipId: tipId().primaryKey(),
  wrapped: bytea('wrapped').notNull(),
  mac: bytea('mac').notNull(),
})

/** A department is shut out when its kind is `kind` (or that is '*'), its area code starts with `areaCode` and its level is at or below `level`. Kinds that are part of one another stand here each in a row. */
export const tipExclusions = pgTable(
  'tip_exclusions',
  {
    tipId: tipId(),
    kind: text('kind', { enum: [...departmentKinds, '*'] }).notNull(),
    areaCode: text('area_code').notNull(),
    level: text('level', { enum: departmentLevels }).notNull(),
    origin: text('origin', { enum: exclusionOrigins }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.tipId, t.kind, t.areaCode, t.level] })],
)

/** A person the tip names, or who stood aside: for them the tip does not exist. */
export const tipRecusals = pgTable(
  'tip_recusals',
  {
    tipId: tipId(),
    staffId: member('staff_id'),
  },
  (t) => [primaryKey({ columns: [t.tipId, t.staffId] }), index('tip_recusals_staff').on(t.staffId)],
)

/** How to reach the resident, sealed apart from the tip. Row security gives it out only to an approved request. */
export const tipContacts = pgTable('tip_contacts', {
  tipId: tipId().primaryKey(),
  ...sealedRow(),
})

export const tipMessages = messages('tip_messages', tipId(), messageKinds)

/** `departmentId` did it; to `toDepartmentId` a hand-over or a return went. */
export const tipEvents = events('tip_events', tipId(), eventKinds, {
  departmentId: department('department_id'),
  toDepartmentId: department('to_department_id'),
})

/** Keyed blind indexes of what a tip names: equal values meet, nothing can be read back. */
export const fingerprints = pgTable(
  'fingerprints',
  {
    tipId: tipId(),
    kind: text('kind', { enum: identifierKinds }).notNull(),
    value: bytea('value').notNull(),
    version: smallint('version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tipId, t.kind, t.value] }),
    index('fingerprints_value').on(t.kind, t.value),
  ],
)

/** An officer's working note, sealed to the content key. */
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

/** A hand-over. Its reason is sealed to the content key; the second `returned` one goes to the arbiter. */
export const tipTransfers = pgTable(
  'tip_transfers',
  {
    id: uuid('id').primaryKey(),
    tipId: tipId(),
    fromDepartmentId: department('from_department_id'),
    toDepartmentId: department('to_department_id').notNull(),
    kind: text('kind', { enum: transferKinds }).notNull(),
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
    decision: text('decision', { enum: decisions }),
    usedAt: moment('used_at'),
  },
  (t) => [index('approvals_tip').on(t.tipId), index('approvals_open').on(t.expiresAt)],
)

export type Tip = typeof tips.$inferSelect
