import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, gte, like, lte } from 'drizzle-orm'
import { addDays, nextVisits } from '@/lib/advisors/hours/visits'
import { notOver } from '@/lib/advisors/serves-on'
import { advisorAssignments, advisorHolidays, advisors, officeHours } from '@/lib/advisors/tables'
import { findAssignment } from '@/lib/consultations/follow/find-assignment'
import { consultationsVisibleTo } from '@/lib/consultations/policy'
import { bookings, consultations, takenHalfHours } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { freeHalfHours, type HalfHour, nameOf } from './half-hours'
import type { BookInput } from './input'
import { insertBooking } from './insert-booking'

/** How far ahead half an hour can be booked. */
const daysAhead = 42
const mostVisits = 60

/** Half hours with the advisor who holds the consultation, in the offices of their villages in its district, from tomorrow on. Nobody holds it but the pool: none. */
export async function listHalfHours(
  db: Db,
  resident: Resident<'consultation'>,
  now = new Date(),
): Promise<HalfHour[]> {
  const from = addDays(localDay(now), 1)
  const until = addDays(from, daysAhead - 1)
  const advisor = await findAdvisor(db, resident)
  if (!advisor) return []
  const [hours, away, taken] = await Promise.all([
    listHours(db, advisor, from),
    listAway(db, advisor.id, from),
    listTaken(db, from, until),
  ])
  const visits = hours.flatMap(({ assignedFrom, assignedTo, ...rule }) =>
    nextVisits([rule], from, mostVisits, away).filter(
      ({ day }) => day >= assignedFrom && day <= (assignedTo ?? until) && day <= until,
    ),
  )
  visits.sort((a, b) => a.day.localeCompare(b.day) || a.opens - b.opens)
  return freeHalfHours(visits, taken)
}

/** Books half an hour of those on offer. */
export async function book(
  db: Db,
  resident: Resident<'consultation'>,
  { slot }: BookInput,
  now = new Date(),
): Promise<void> {
  const free = await listHalfHours(db, resident, now)
  const chosen = free.find((half) => nameOf(half) === slot)
  if (!chosen) throw new Problem('conflict', 'slot_taken', 'slot')
  const { hoursId: officeHoursId, day, startsAt } = chosen
  await insertBooking(db, resident, { id: randomUUID(), officeHoursId, day, startsAt }, now)
}

export type Booking = HalfHour & { areaCode: string }

/** The half hour of this consultation that is not over; null when there is none. */
export async function findBooking(
  db: Db,
  { caseId: consultationId }: Resident<'consultation'>,
  now = new Date(),
): Promise<Booking | null> {
  const [found] = await db
    .select({
      hoursId: bookings.officeHoursId,
      day: bookings.day,
      startsAt: bookings.startsAt,
      place: officeHours.place,
      areaCode: officeHours.areaCode,
    })
    .from(bookings)
    .innerJoin(officeHours, eq(officeHours.id, bookings.officeHoursId))
    .where(and(eq(bookings.consultationId, consultationId), gte(bookings.day, localDay(now))))
  return found ?? null
}

async function findAdvisor(db: Db, resident: Resident<'consultation'>) {
  const { staffId } = await findAssignment(db, resident.caseId)
  if (!staffId) return null
  const [advisor] = await db
    .select({ id: advisors.id, district: consultations.areaCode })
    .from(consultations)
    .innerJoin(advisors, eq(advisors.staffId, staffId))
    .where(consultationsVisibleTo(resident))
  return advisor ?? null
}

/** The advisor's hours, each with the days between which they serve that village. */
function listHours(db: Db, advisor: { id: string; district: string }, from: string) {
  const { id, week, weekday, opens, closes, place } = officeHours
  return db
    .select({
      ...{ id, week, weekday, opens, closes, place },
      assignedFrom: advisorAssignments.startsOn,
      assignedTo: advisorAssignments.endsOn,
    })
    .from(officeHours)
    .innerJoin(
      advisorAssignments,
      and(
        eq(advisorAssignments.areaCode, officeHours.areaCode),
        eq(advisorAssignments.advisorId, officeHours.advisorId),
      ),
    )
    .where(
      and(
        eq(officeHours.advisorId, advisor.id),
        like(officeHours.areaCode, `${advisor.district}%`),
        notOver(advisorAssignments.endsOn, from),
        notOver(officeHours.endsOn, from),
      ),
    )
}

/** Whoever stands in does not hold the consultation: every absence counts. */
function listAway(db: Db, advisorId: string, from: string) {
  return db
    .select({ startsOn: advisorHolidays.startsOn, endsOn: advisorHolidays.endsOn })
    .from(advisorHolidays)
    .where(and(eq(advisorHolidays.advisorId, advisorId), gte(advisorHolidays.endsOn, from)))
}

function listTaken(db: Db, from: string, until: string) {
  const { officeHoursId, day, startsAt } = takenHalfHours
  return db
    .select({ hoursId: officeHoursId, day, startsAt })
    .from(takenHalfHours)
    .where(and(gte(day, from), lte(day, until)))
}
