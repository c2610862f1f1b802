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
import { staff } from '@/lib/identity/tables'
import { areas } from '../areas/tables'
import { departments } from '../departments/tables'
import { bytea, moment } from '../platform/columns'
import type { Because } from '../routing/schema'
import { eventKinds, identifierKinds, messageKinds, quarantineReasons, tipStatuses } from './schema'

export const tipId = () =>
  uuid('tip_id')
    .notNull()
    .references(() => tips.id, { onDelete: 'cascade' })

/** Somebody whose actions stay on record. */
export const officer = (name: string) => uuid(name).references(() => staff.id)

/** Somebody whose row here goes with them. */
export const member = (name: string) =>
  uuid(name)
    .notNull()
    .references(() => staff.id, { onDelete: 'cascade' })

export const department = (name: string) => uuid(name).references(() => departments.id)

export const sealedRow = () => ({ sealed: bytea('sealed').notNull(), mac: bytea('mac').notNull() })
const wrappedKey = () => ({ wrapped: bytea('wrapped').notNull(), mac: bytea('mac').notNull() })

/** What routing, queue and clock need in clear; everything else is in `sealed`, which opens with T alone. `submission` is HMAC(draft): one tip per submission. */
export const tips = pgTable(
  'tips',
  {
    id: uuid('id').primaryKey(),
    submission: text('submission').notNull().unique(),
    category: text('category').notNull(),
    scope: text('scope').notNull(),
    areaCode: text('area_code')
      .notNull()
      .references(() => areas.code),
    urgency: text('urgency').notNull(),
    receivedOn: date('received_on').notNull(),
    slot: smallint('slot').notNull(),
    status: text('status', { enum: tipStatuses }).notNull(),
    quarantine: text('quarantine', { enum: quarantineReasons }),
    releaseOn: date('release_on'),
    leadDepartmentId: department('lead_department_id'),
    because: jsonb('because').$type<Because>().notNull(),
    ackDue: moment('ack_due').notNull(),
    firstActionDue: moment('first_action_due').notNull(),
    closeDue: moment('close_due'),
    waitingDays: smallint('waiting_days').notNull().default(0),
    version: integer('version').notNull().default(1),
    contentPublicKey: text('content_public_key').notNull(),
    replyPublicKey: text('reply_public_key').notNull(),
    ...sealedRow(),
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

/** T wrapped for one department. Urgency, due time and status are copied here so that a queue reads one index range. */
export const tipGrants = pgTable(
  'tip_grants',
  {
    tipId: tipId(),
    departmentId: department('department_id').notNull(),
    part: text('part', { enum: ['lead', 'cc'] }).notNull(),
    epoch: integer('epoch').notNull(),
    ...wrappedKey(),
    urgencyRank: smallint('urgency_rank').notNull(),
    dueAt: moment('due_at').notNull(),
    status: text('status', { enum: tipStatuses }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tipId, t.departmentId] }),
    index('tip_grants_queue')
      .on(t.departmentId, t.urgencyRank, t.dueAt, t.tipId)
      .where(sql`status in ('received', 'accepted', 'checking')`),
    index('tip_grants_ended')
      .on(t.departmentId, t.dueAt, t.tipId)
      .where(sql`status in ('closed', 'withdrawn')`),
    index('tip_grants_quarantine')
      .on(t.departmentId, t.dueAt, t.tipId)
      .where(sql`status = 'quarantined'`),
  ],
)

/** T wrapped to the offline recovery recipient, for a tip that no department may or can hold. */
export const tipRecoveries = pgTable('tip_recoveries', {
  tipId: tipId().primaryKey(),
  ...wrappedKey(),
})

/** A department is shut out when its kind is `kind` (or that is '*'), its area code starts with `areaCode` and its level is at or below `level`. Kinds that are part of one another stand here each in a row. */
export const tipExclusions = pgTable(
  'tip_exclusions',
  {
    tipId: tipId(),
    kind: text('kind').notNull(),
    areaCode: text('area_code').notNull(),
    level: text('level', { enum: ['city', 'district', 'street'] }).notNull(),
    origin: text('origin', { enum: ['resident', 'rule', 'named'] }).notNull(),
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

/** From a department: sealed to R and T. From a resident: to T alone, so a receipt never shows what they wrote. */
export const tipMessages = pgTable(
  'tip_messages',
  {
    id: uuid('id').primaryKey(),
    tipId: tipId(),
    kind: text('kind', { enum: messageKinds }).notNull(),
    sender: text('sender', { enum: ['department', 'resident'] }).notNull(),
    staffId: officer('staff_id'),
    answers: uuid('answers').unique(),
    sentOn: date('sent_on').notNull(),
    slot: smallint('slot').notNull(),
    readOn: date('read_on'),
    ...sealedRow(),
  },
  (t) => [index('tip_messages_tip').on(t.tipId, t.sentOn, t.slot)],
)

/** What happened, by day and six-hour slot. `order` counts within a tip; `at` is set for actions of staff only. */
export const tipEvents = pgTable(
  'tip_events',
  {
    id: uuid('id').primaryKey(),
    tipId: tipId(),
    kind: text('kind', { enum: eventKinds }).notNull(),
    happenedOn: date('happened_on').notNull(),
    slot: smallint('slot').notNull(),
    at: moment('at'),
    staffId: officer('staff_id'),
    departmentId: department('department_id'),
  },
  (t) => [index('tip_events_tip').on(t.tipId, t.happenedOn, t.slot)],
)

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

export type Tip = typeof tips.$inferSelect
