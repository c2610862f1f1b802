import 'server-only'
import { and, eq, type SQL, sql } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { mostWaitingDays } from '@/lib/cases/pause'
import { addEvent } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { noticesFor } from '@/lib/consultations/intake/assign-consultation'
import { consultationAssignments, consultations } from '@/lib/consultations/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'

/** So long after a consultation is due again without a word of the resident it ends. A tip never does. */
const silentDays = 30

const batch = 200
const job = { role: 'system', job: 'sweep' } as const

/** Closes the consultations whose resident stays silent; writing again opens them. Runs as the job `sweep`; gives how many there were. */
export async function closeSilent(db: Db, now = new Date()): Promise<number> {
  const { staffId, poolCode } = consultationAssignments
  const silent = await db
    .select({ id: consultations.id, staffId, poolCode })
    .from(consultations)
    .innerJoin(
      consultationAssignments,
      eq(consultationAssignments.consultationId, consultations.id),
    )
    .where(isSilent(now))
    .limit(batch)
  let closed = 0
  for (const { id, ...recipient } of silent) {
    const notices = await noticesFor(recipient)
    closed += await db.transaction(async (tx) => {
      if (!(await closeOne(tx, id, now))) return 0
      await addEvent(tx, consultationCase, { id, event: 'closed', at: now }, now)
      await enqueue(tx, notices, now)
      await record(tx, job, 'consultation.closed', id, { silent: silentDays })
      return 1
    })
  }
  return closed
}

/** False when the resident, or the advisor, was quicker: whoever writes holds the row. */
async function closeOne(tx: Db, id: string, now: Date): Promise<boolean> {
  const here = eq(consultations.id, id)
  await tx.select({ id: consultations.id }).from(consultations).where(here).for('update')
  const closed = await tx
    .update(consultations)
    .set({ status: 'closed', closedAt: now, version: sql`${consultations.version} + 1` })
    .where(and(here, isSilent(now)))
    .returning({ id: consultations.id })
  return closed.length > 0
}

/** Its days of waiting are used up, and for so long the resident has written nothing after the last question, or in the same quarter of its day, though it was due again or taken up again. */
const isSilent = (now: Date): SQL => sql`(
  ${consultations.status} = 'answering' and ${consultations.waitingDays} = ${mostWaitingDays}
  and exists (select from consultation_messages q
    where q.consultation_id = ${consultations.id} and q.kind = 'question'
      and greatest(q.sent_on, (select max(e.happened_on) from consultation_events e
        where e.consultation_id = q.consultation_id and e.kind in ('resumed', 'reopened')))
        <= ${localDay(now)}::date - ${silentDays}::int
      and not exists (select from consultation_messages a where a.answers = q.id)
      and not exists (select from consultation_messages m
        where m.consultation_id = q.consultation_id
          and (m.sender = 'resident' and (m.sent_on, m.slot) >= (q.sent_on, q.slot)
            or m.kind = 'question' and m.sent_on > q.sent_on))))`
