import type { Topic } from '@/lib/consultations/schema'
import 'server-only'
import { and, asc, eq, gte, isNotNull, lt } from 'drizzle-orm'
import { addDays } from '@/lib/advisors/hours/visits'
import { advisors, officeHours } from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import { bookings, consultationAssignments, consultations } from '@/lib/consultations/tables'
import type { StaffActor } from '@/lib/identity/actor'
import { localDay, startOfLocalDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { takeEach } from '@/lib/platform/throttle'

const mostShown = 200

export type AdvisorBooking = {
  consultationId: string
  day: string
  /** Minutes after midnight. */
  startsAt: number
  place: string
  areaCode: string
  village: string
  topic: Topic
}

/** The half hours to come of the questions an advisor holds, the next one first. */
export function bookingsOf(
  db: Db,
  { staffId }: StaffActor,
  now = new Date(),
): Promise<AdvisorBooking[]> {
  return db
    .select({
      consultationId: bookings.consultationId,
      day: bookings.day,
      startsAt: bookings.startsAt,
      place: officeHours.place,
      areaCode: officeHours.areaCode,
      village: areas.name,
      topic: consultations.topic,
    })
    .from(bookings)
    .innerJoin(officeHours, eq(officeHours.id, bookings.officeHoursId))
    .innerJoin(areas, eq(areas.code, officeHours.areaCode))
    .innerJoin(consultations, eq(consultations.id, bookings.consultationId))
    .innerJoin(
      consultationAssignments,
      eq(consultationAssignments.consultationId, bookings.consultationId),
    )
    .where(and(eq(consultationAssignments.staffId, staffId), gte(bookings.day, localDay(now))))
    .orderBy(asc(bookings.day), asc(bookings.startsAt))
    .limit(mostShown)
}

/** From this minute of the day before, advisors are reminded. */
const remindedAt = 16 * 60
const wholeDay = 24 * 60

/**
 * Reminds the advisors who are expected somewhere tomorrow, once, by a mail that says only that
 * something waits; forgets half hours that are over. Runs as the job `sweep`.
 */
export async function expireBookings(db: Db, now = new Date()): Promise<void> {
  const today = localDay(now)
  await db.delete(bookings).where(lt(bookings.day, today))
  const minute = (now.getTime() - startOfLocalDay(today).getTime()) / 60_000
  if (minute < remindedAt) return
  await db.transaction(async (tx) => {
    const full = await takeEach(tx, { [`visits/${today}`]: 1 }, wholeDay, now)
    if (full.length > 0) return
    const expected = await listExpected(tx, addDays(today, 1))
    const notices = expected.map((to) => ({ template: 'visit-tomorrow' as const, to }))
    await enqueue(tx, notices, now)
  })
}

async function listExpected(tx: Db, day: string): Promise<string[]> {
  const found = await tx
    .selectDistinct({ staffId: advisors.staffId })
    .from(bookings)
    .innerJoin(officeHours, eq(officeHours.id, bookings.officeHoursId))
    .innerJoin(advisors, eq(advisors.id, officeHours.advisorId))
    .where(and(eq(bookings.day, day), isNotNull(advisors.staffId)))
  return found.flatMap(({ staffId }) => staffId ?? [])
}
