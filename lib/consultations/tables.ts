import { sql } from 'drizzle-orm'
import {
  check,
  date,
  index,
  pgTable,
  pgView,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { caseRow, events, grants, messages } from '@/lib/cases/tables'
import { staff } from '@/lib/identity/tables'
import { officeHours } from '../advisors/tables'
import { bytea, moment } from '../platform/columns'
import {
  consultationEventKinds,
  consultationMessageKinds,
  consultationStatuses,
  consultationUrgencies,
  publicationStates,
  topics,
} from './schema'

const consultationId = () =>
  uuid('consultation_id')
    .notNull()
    .references(() => consultations.id, { onDelete: 'cascade' })

/** A consultation with a legal advisor. `areaCode` is the district: the village stands inside the seal, which opens with the content key alone. */
export const consultations = pgTable('consultations', {
  ...caseRow(consultationStatuses),
  topic: text('topic', { enum: topics }).notNull(),
  urgency: text('urgency', { enum: consultationUrgencies }).notNull(),
  firstReplyDue: moment('first_reply_due').notNull(),
  fullAnswerDue: moment('full_answer_due').notNull(),
  firstRepliedAt: moment('first_replied_at'),
  closedAt: moment('closed_at'),
  /** The limit of which the advisor was last reminded. */
  remindedFor: moment('reminded_for'),
})

/** Who may see a consultation: an advisor, or the pool of a district. All visibility hangs on this row. */
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

/** The content key, wrapped to an advisor or to a pool. A pool's wrap is used only when the consultation is in the pool or its advisor was replaced. */
export const consultationGrants = pgTable(
  'consultation_grants',
  {
    ...grants(consultationId()),
    /** A staff member's id, or a pool's area code. */
    grantee: text('grantee').notNull(),
  },
  (t) => [primaryKey({ columns: [t.caseId, t.grantee] })],
)

export const consultationMessages = messages(
  'consultation_messages',
  consultationId(),
  consultationMessageKinds,
)

export const consultationEvents = events(
  'consultation_events',
  consultationId(),
  consultationEventKinds,
  {},
)

/** The other side a consultation names, as blind indexes: for the conflict check alone. */
export const consultationParties = pgTable(
  'consultation_parties',
  { consultationId: consultationId(), value: bytea('value').notNull() },
  (t) => [primaryKey({ columns: [t.consultationId, t.value] })],
)

/** A colleague is asked in the asking advisor's own words; they see neither the consultation's resident nor who asks. Sealed to both advisors' keys, it goes with the consultation. */
export const secondOpinions = pgTable(
  'second_opinions',
  {
    id: uuid('id').primaryKey(),
    consultationId: consultationId(),
    askedBy: uuid('asked_by')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    askedOf: uuid('asked_of')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    topic: text('topic', { enum: topics }).notNull(),
    askedAt: moment('asked_at').notNull(),
    answeredAt: moment('answered_at'),
    sealed: bytea('sealed').notNull(),
    mac: bytea('mac').notNull(),
    answer: bytea('answer'),
    answerMac: bytea('answer_mac'),
  },
  (t) => [
    index('second_opinions_consultation').on(t.consultationId),
    index('second_opinions_of').on(t.askedOf),
    index('second_opinions_by').on(t.askedBy),
  ],
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

/** Half hours that are gone, and not a word of whose consultation has one. */
export const takenHalfHours = pgView('taken_half_hours').as((query) =>
  query
    .select({
      officeHoursId: bookings.officeHoursId,
      day: bookings.day,
      startsAt: bookings.startsAt,
    })
    .from(bookings),
)

/** One to five, once for each consultation; shown from five ratings on. */
export const ratings = pgTable('ratings', {
  consultationId: consultationId().primaryKey(),
  advisorStaffId: uuid('advisor_staff_id')
    .notNull()
    .references(() => staff.id, { onDelete: 'cascade' }),
  score: smallint('score').notNull(),
})

/** An answer rewritten for everybody, with the resident's consent, seen by a second person. */
export const publishedAnswers = pgTable(
  'published_answers',
  {
    id: uuid('id').primaryKey(),
    consultationId: uuid('consultation_id').references(() => consultations.id, {
      onDelete: 'set null',
    }),
    topic: text('topic', { enum: topics }).notNull(),
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

export type Consultation = typeof consultations.$inferSelect
