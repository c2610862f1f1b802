import { date, index, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { staff } from '@/lib/identity/tables'
import { areas } from '../areas/tables'
import { bytea, moment } from '../platform/columns'
import { languages, type Weekday, type WeekOfMonth, workKinds } from './schema'

const areaCode = () =>
  text('area_code')
    .notNull()
    .references(() => areas.code)

const advisorId = () =>
  uuid('advisor_id')
    .notNull()
    .references(() => advisors.id)

/** A lawyer as the village notice board shows them. `staffId` and the verified-for public key once they have joined; without them questions go to the district's pool. */
export const advisors = pgTable(
  'advisors',
  {
    id: uuid('id').primaryKey(),
    staffId: uuid('staff_id')
      .unique()
      .references(() => staff.id),
    name: text('name').notNull(),
    firm: text('firm').notNull(),
    licence: text('licence').notNull().unique(),
    phone: text('phone').notNull(),
    languages: text('languages', { enum: languages }).array().notNull(),
    endsOn: date('ends_on'),
    publicKey: text('public_key'),
  },
  (t) => [index('advisors_firm').on(t.firm)],
)

/** One village, one advisor, from a day to a day (both included). */
export const advisorAssignments = pgTable(
  'advisor_assignments',
  {
    id: uuid('id').primaryKey(),
    areaCode: areaCode(),
    advisorId: advisorId(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on'),
  },
  (t) => [
    index('advisor_assignments_area').on(t.areaCode, t.startsOn),
    index('advisor_assignments_advisor').on(t.advisorId),
  ],
)

/** Hours in the village office: in which week of the month (0: every week, 5: the last), on which weekday (1 Monday to 7), from and to in minutes after midnight. A rule that ended stays, for visits were booked by it. */
export const officeHours = pgTable(
  'office_hours',
  {
    id: uuid('id').primaryKey(),
    areaCode: areaCode(),
    advisorId: advisorId(),
    week: smallint('week').$type<WeekOfMonth>().notNull(),
    weekday: smallint('weekday').$type<Weekday>().notNull(),
    opens: smallint('opens').notNull(),
    closes: smallint('closes').notNull(),
    place: text('place').notNull(),
    endsOn: date('ends_on'),
  },
  (t) => [index('office_hours_area').on(t.areaCode), index('office_hours_advisor').on(t.advisorId)],
)

/** Days away, and who stands in. */
export const advisorHolidays = pgTable(
  'advisor_holidays',
  {
    id: uuid('id').primaryKey(),
    advisorId: advisorId(),
    startsOn: date('starts_on').notNull(),
    endsOn: date('ends_on').notNull(),
    standInId: uuid('stand_in_id').references(() => advisors.id),
  },
  (t) => [index('advisor_holidays_advisor').on(t.advisorId, t.endsOn)],
)

/** A district's pool of advisors on duty: a key pair of its own, wrapped to each of them, that every question of the district is also sealed to. */
export const advisorPools = pgTable('advisor_pools', {
  areaCode: text('area_code')
    .primaryKey()
    .references(() => areas.code),
  publicKey: text('public_key').notNull(),
})

export const poolMembers = pgTable(
  'pool_members',
  {
    areaCode: text('area_code')
      .notNull()
      .references(() => advisorPools.areaCode),
    staffId: uuid('staff_id')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
    wrappedKey: bytea('wrapped_key').notNull(),
    joinedAt: moment('joined_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.areaCode, t.staffId] }),
    index('pool_members_staff').on(t.staffId),
  ],
)

/** A pool's private key wrapped to the offline recovery recipient, once for each time it was founded. */
export const poolRecoveries = pgTable(
  'pool_recoveries',
  {
    areaCode: text('area_code')
      .notNull()
      .references(() => advisorPools.areaCode),
    foundedAt: moment('founded_at').notNull(),
    wrappedKey: bytea('wrapped_key').notNull(),
  },
  (t) => [primaryKey({ columns: [t.areaCode, t.foundedAt] })],
)

/** Parties a firm already acts for or against, as blind indexes only: what a conflict check compares with. */
export const firmParties = pgTable(
  'firm_parties',
  {
    firm: text('firm').notNull(),
    value: bytea('value').notNull(),
    enteredBy: uuid('entered_by')
      .notNull()
      .references(() => staff.id, { onDelete: 'cascade' }),
  },
  (t) => [primaryKey({ columns: [t.firm, t.value] })],
)

/** What an advisor did in a village, without anybody's name. */
export const workLog = pgTable(
  'work_log',
  {
    id: uuid('id').primaryKey(),
    advisorId: advisorId(),
    areaCode: areaCode(),
    day: date('day').notNull(),
    kind: text('kind', { enum: workKinds }).notNull(),
    minutes: smallint('minutes').notNull(),
    people: smallint('people').notNull(),
    topic: text('topic'),
    result: text('result').notNull(),
  },
  (t) => [
    index('work_log_advisor').on(t.advisorId, t.day),
    index('work_log_area').on(t.areaCode, t.day),
  ],
)
