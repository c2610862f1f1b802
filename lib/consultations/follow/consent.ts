import 'server-only'
import { and, eq } from 'drizzle-orm'
import { lockCase } from '@/lib/cases/follow/correspondence'
import { addEvent } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { consultationEvents } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

/** Agrees that the answer is rewritten for everybody. Said twice, it stands once. */
export async function consent(
  db: Db,
  resident: Resident<'consultation'>,
  now = new Date(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const question = await lockCase(tx, consultationCase, resident)
    if (!question.firstRepliedAt) throw new Problem('conflict', 'answer_first')
    if (!(await hasConsented(tx, question.id)))
      await addEvent(tx, consultationCase, { id: question.id, event: 'consented' }, now)
  })
}

export async function hasConsented(db: Db, consultationId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: consultationEvents.id })
    .from(consultationEvents)
    .where(
      and(eq(consultationEvents.caseId, consultationId), eq(consultationEvents.kind, 'consented')),
    )
    .limit(1)
  return found !== undefined
}
