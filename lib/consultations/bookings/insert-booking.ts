import 'server-only'
import { and, eq, gte, lt } from 'drizzle-orm'
import { lockCase } from '@/lib/cases/follow/correspondence'
import { addEvent } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { findAssignment } from '@/lib/consultations/follow/find-assignment'
import { noticesFor } from '@/lib/consultations/intake/assign-consultation'
import { isOpen } from '@/lib/consultations/lifecycle'
import { bookings, consultationEvents } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'

const mostCancellations = 2

type NewBooking = Omit<typeof bookings.$inferInsert, 'consultationId'>

/** Keeps the only open booking of a consultation. Of two who press at once, one is told that the half hour was just taken. */
export async function insertBooking(
  db: Db,
  resident: Resident<'consultation'>,
  booking: NewBooking,
  now: Date,
): Promise<void> {
  const consultationId = resident.caseId
  const notices = await noticesFor(await findAssignment(db, resident.caseId))
  await db.transaction(async (tx) => {
    await needFree(tx, resident, now)
    const [kept] = await tx
      .insert(bookings)
      .values({ ...booking, consultationId })
      .onConflictDoNothing()
      .returning({ id: bookings.id })
    if (!kept) throw new Problem('conflict', 'slot_taken', 'slot')
    await addEvent(tx, consultationCase, { id: consultationId, event: 'booked' }, now)
    await enqueue(tx, notices, now)
  })
}

/** Gives the half hour back. Without one to come there is nothing to do, so a second press changes nothing. */
export async function cancelBooking(
  db: Db,
  resident: Resident<'consultation'>,
  now = new Date(),
): Promise<void> {
  const notices = await noticesFor(await findAssignment(db, resident.caseId))
  const consultationId = resident.caseId
  await db.transaction(async (tx) => {
    await lockCase(tx, consultationCase, resident)
    const [gone] = await tx
      .delete(bookings)
      .where(and(eq(bookings.consultationId, consultationId), gte(bookings.day, localDay(now))))
      .returning({ id: bookings.id })
    if (!gone) return
    await addEvent(tx, consultationCase, { id: consultationId, event: 'cancelled' }, now)
    await enqueue(tx, notices, now)
  })
}

/** Whether this consultation may take half an hour at all: not after its end, nor once two were given back. */
export async function mayBook(db: Db, resident: Resident<'consultation'>, status: string) {
  if (status === 'closed') return 'ended'
  return (await cancellations(db, resident)) < mostCancellations ? 'yes' : 'enough'
}

/** Holds the consultation until the transaction ends. A half hour that is over makes room. */
async function needFree(tx: Db, resident: Resident<'consultation'>, now: Date): Promise<void> {
  const { status } = await lockCase(tx, consultationCase, resident)
  if (!isOpen(status)) throw new Problem('conflict', 'booking_closed')
  if ((await cancellations(tx, resident)) >= mostCancellations) {
    throw new Problem('too_many', 'booking_cancelled_enough')
  }
  const own = eq(bookings.consultationId, resident.caseId)
  await tx.delete(bookings).where(and(own, lt(bookings.day, localDay(now))))
  const [open] = await tx.select({ id: bookings.id }).from(bookings).where(own)
  if (open) throw new Problem('conflict', 'booking_once')
}

async function cancellations(
  db: Db,
  { caseId: consultationId }: Resident<'consultation'>,
): Promise<number> {
  const found = await db
    .select({ id: consultationEvents.id })
    .from(consultationEvents)
    .where(
      and(eq(consultationEvents.caseId, consultationId), eq(consultationEvents.kind, 'cancelled')),
    )
  return found.length
}
