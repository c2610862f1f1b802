import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  integer,
  pgTable,
  pgView,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { staff } from '@/lib/identity/tables'
import { officeHours } from '../advisors/tables'
import { areas } from '../areas/tables'
import { bytea, moment } from '../platform/columns'
import {
  consultationEventKinds,
  consultationMessageKinds,
  consultationStatuses,
  publicationStates,
} from './schema'

const consultationId = () =>
  uuid('consultation_id')
    .notNull()
    .references(() => consultations.id, { onDelete: 'cascade' })

const sealedRow = () => ({ sealed: bytea('sealed').notNull(), mac: bytea('mac').notNull() })

/** A question to a legal advisor. `areaCode` is the district: the village stands inside the seal, which opens with C alone. */
export const consultations = pgTable('consultations', {
  id: uuid('id').primaryKey(),
  submission: text('submission').notNull().unique(),
  topic: text('topic').notNull(),
  areaCode: text('area_code')
    .notNull()
    .references(() => areas.code),
  urgent: smallint('urgent').notNull(),
  receivedOn: date('received_on').notNull(),
  slot: smallint('slot').notNull(),
  status: text('status', { enum: consultationStatuses }).notNull(),
  firstReplyDue: moment('first_reply_due').notNull(),
  fullAnswerDue: moment('full_answer_due').notNull(),
  firstRepliedAt: moment('first_replied_at'),
  closedAt: moment('closed_at'),
  /** The limit of which the advisor was last reminded. */
  remindedFor: moment('reminded_for'),
  version: integer('version').notNull().default(1),
  contentPublicKey: text('content_public_key').notNull(),
  replyPublicKey: text('reply_public_key').notNull(),
  ...sealedRow(),
})

/** Who may see a question: an advisor, or the pool of a district. All visibility hangs on this row. */
export const consultationAssignments = pgTable(
  'consultation_assignments',
  {
    consultationId: consultationId(),
    staffId: uuid('staff_id').references(() => staff.id),
    poolCode: text('pool_code'),
  },
  (t) => [
    unique('consultation_assignments_once')
      .on(t.consultationId, t.staffId, t.poolCode)
      .nullsNotDistinct(),
    index('consultation_assignments_staff').on(t.staffId),
    index('consultation_assignments_pool').on(t.poolCode),
    check('consultation_assignments_one', sql`(staff_id is null) <> (pool_code is null)`),
  ],
)

/** The key C, wrapped to an advisor or to a pool. A pool's wrap is used only when the question is in the pool or its advisor was replaced. */
export const consultationGrants = pgTable(
  'consultation_grants',
  {
    consultationId: consultationId(),
    /** A staff member's id, or a pool's area code. */
    grantee: text('grantee').notNull(),
    wrapped: bytea('wrapped').notNull(),
    mac: bytea('mac').notNull(),
  },
  (t) => [primaryKey({ columns: [t.consultationId, t.grantee] })],
)

/** From an advisor: sealed to R and C. From a resident: to C alone. */
export const consultationMessages = pgTable(
  'consultation_messages',
  {
    id: uuid('id').primaryKey(),
    consultationId: consultationId(),
    kind: text('kind', { enum: consultationMessageKinds }).notNull(),
    sender: text('sender', { enum: ['advisor', 'resident'] }).notNull(),
    staffId: uuid('staff_id').references(() => staff.id),
    answers: uuid('answers').unique(),
    sentOn: date('sent_on').notNull(),
    slot: smallint('slot').notNull(),
    readOn: date('read_on'),
    ...sealedRow(),
  },
  (t) => [index('consultation_messages_of').on(t.consultationId, t.sentOn, t.slot)],
)

export const consultationEvents = pgTable(
  'consultation_events',
  {
    id: uuid('id').primaryKey(),
    consultationId: consultationId(),
    kind: text('kind', { enum: consultationEventKinds }).notNull(),
    happenedOn: date('happened_on').notNull(),
    slot: smallint('slot').notNull(),
    at: moment('at'),
    staffId: uuid('staff_id').references(() => staff.id),
  },
  (t) => [index('consultation_events_of').on(t.consultationId, t.happenedOn, t.slot)],
)

/** The other side a question names, as blind indexes: for the conflict check alone. */
export const consultationParties = pgTable(
  'consultation_parties',
  { consultationId: consultationId(), value: bytea('value').notNull() },
  (t) => [primaryKey({ columns: [t.consultationId, t.value] })],
)

/** A colleague is asked in the asker's own words; they see neither the question's resident nor who asks. Sealed to both advisors' keys. */
export const secondOpinions = pgTable(
  'second_opinions',
  {
    id: uuid('id').primaryKey(),
    consultationId: uuid('consultation_id').references(() => consultations.id, {
      onDelete: 'set null',
    }),
    askedBy: uuid('asked_by')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    askedOf: uuid('asked_of')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    topic: text('topic').notNull(),
    askedAt: moment('asked_at').notNull(),
    answeredAt: moment('answered_at'),
    sealed: bytea('sealed').notNull(),
    mac: bytea('mac').notNull(),
    answer: bytea('answer'),
    answerMac: bytea('answer_mac'),
  },
  (t) => [index('second_opinions_of').on(t.askedOf), index('second_opinions_by').on(t.askedBy)],
)

/** A half hour in a village office, taken with a receipt. A cancelled one is deleted. */
export const bookings = pgTable(
  'bookings',
  {
    id: uuid('id').primaryKey(),
    consultationId: consultationId().unique(),
    officeHoursId: uuid('office_hours_id')
      .notNull()
      .references(() => officeHours.id),
    day: date('day').notNull(),
    startsAt: smallint('starts_at').notNull(),
  },
  (t) => [unique('bookings_slot').on(t.officeHoursId, t.day, t.startsAt)],
)

/** Half hours that are gone, and not a word of whose question has one. */
export const takenHalfHours = pgView('taken_half_hours').as((query) =>
  query
    .select({
      officeHoursId: bookings.officeHoursId,
      day: bookings.day,
      startsAt: bookings.startsAt,
    })
    .from(bookings),
)

/** One to five, once for each question; shown from five ratings on. */
export const ratings = pgTable('ratings', {
  consultationId: consultationId().primaryKey(),
  advisorStaffId: uuid('advisor_staff_id')
    .notNull()
    .references(() => staff.id, { onDelete: 'cascade' }),
  score: smallint('score').notNull(),
})

/** An answer rewritten for everybody, with the asker's consent, seen by a second person. */
export const publishedAnswers = pgTable(
  'published_answers',
  {
    id: uuid('id').primaryKey(),
    consultationId: uuid('consultation_id').references(() => consultations.id, {
      onDelete: 'set null',
    }),
    topic: text('topic').notNull(),
    title: text('title').notNull(),
    question: text('question').notNull(),
    answer: text('answer').notNull(),
    citations: text('citations').array().notNull(),
    state: text('state', { enum: publicationStates }).notNull(),
    writtenBy: uuid('written_by')
      .notNull()
      .references(() => staff.id),
    reviewedBy: uuid('reviewed_by').references(() => staff.id),
    publishedOn: date('published_on'),
  },
  (t) => [index('published_answers_topic').on(t.state, t.topic, t.publishedOn)],
)
