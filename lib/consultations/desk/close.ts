import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { lockCase } from '@/lib/cases/follow/correspondence'
import { findGranted } from '@/lib/cases/granted'
import { addEvent, transition } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { roundedNow } from '@/lib/consultations/lifecycle'
import { type Advisor, mayCloseConsultation } from '@/lib/consultations/policy'
import { consultations } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { OnConsultation } from './input'

/** Ends a consultation that was answered. The resident may go on asking. */
export async function closeConsultation(
  db: Db,
  advisor: Advisor,
  { consultationId, version }: OnConsultation,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: 'close',
  })
  if (!mayCloseConsultation(granted)) throw new Problem('conflict', 'answer_first')
  await transition(db, advisor, granted, {
    verb: 'consultation.closed',
    events: ['closed'],
    change: { status: 'closed', closedAt: new Date() },
    version,
  })
}

/** The resident needs no more. Of that only a rounded time is kept. */
export async function closeByResident(
  db: Db,
  resident: Resident<'consultation'>,
  now = new Date(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const { id, status, urgency } = await lockCase(tx, consultationCase, resident)
    if (status === 'closed') return
    await tx
      .update(consultations)
      .set({
        status: 'closed',
        closedAt: roundedNow(urgency, now),
        version: sql`${consultations.version} + 1`,
      })
      .where(eq(consultations.id, id))
    await addEvent(tx, consultationCase, { id: id, event: 'closed' }, now)
  })
}
