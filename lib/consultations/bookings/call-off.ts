import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { addEvent } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { bookings } from '@/lib/consultations/tables'
import { as } from '@/lib/identity/as'
import { localDay } from '@/lib/platform/clock/working-time'
import { rows } from '@/lib/platform/db'

/** Sees who holds what, and no content. */
const job = { role: 'system', job: 'replace' } as const

/**
 * Calls off every half hour to come whose advisor no longer holds the consultation, no longer serves the
 * village on that day, or is away; the resident is told in the thread and may book another. What is
 * called off does not count as given back. Gives how many there were.
 */
export async function callOffVisits(now = new Date()): Promise<number> {
  const db = as(job)
  const found = await rows<{ id: string }>(db, untenable(localDay(now)))
  for (const { id } of found) {
    await db.transaction(async (tx) => {
      const gone = await tx
        .delete(bookings)
        .where(eq(bookings.id, id))
        .returning({ consultationId: bookings.consultationId })
      for (const { consultationId } of gone) {
        const event = { id: consultationId, event: 'called-off', at: now } as const
        await addEvent(tx, consultationCase, event, now)
      }
    })
  }
  return found.length
}

const untenable = (today: string) => sql`select b.id from bookings b
  join office_hours o on o.id = b.office_hours_id
  join advisors a on a.id = o.advisor_id
  where b.day >= ${today}::date and (
    a.ends_on < b.day
    or not exists (select from consultation_assignments h
      where h.consultation_id = b.consultation_id and h.staff_id = a.staff_id)
    or not exists (select from advisor_assignments s where s.advisor_id = a.id
      and s.area_code = o.area_code and b.day >= s.starts_on
      and (s.ends_on is null or b.day <= s.ends_on))
    or exists (select from advisor_holidays y where y.advisor_id = a.id
      and b.day between y.starts_on and y.ends_on))`
