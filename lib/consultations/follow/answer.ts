import 'server-only'
import { and, eq } from 'drizzle-orm'
import { endWaiting } from '@/lib/cases/pause'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { noticesFor } from '@/lib/consultations/intake/assign-consultation'
import { consultationMessages } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import type { AnswerInput } from './input'
import {
  findHolder,
  insertEvent,
  insertMessage,
  isWritten,
  lockConsultation,
  sealForAdvisor,
} from './resident-message'

/** Answers what the advisor asked back and lets the clock run again. A second answer to the same question is kept as an addition, so that nothing sent is lost. */
export async function answer(
  db: Db,
  resident: Resident<'consultation'>,
  { id, question, text }: Pick<AnswerInput, 'id' | 'question' | 'text'>,
  now = new Date(),
): Promise<void> {
  const row = await sealForAdvisor(db, resident, id, text, now)
  const notices = await noticesFor(await findHolder(db, resident))
  await db.transaction(async (tx) => {
    const followed = await lockConsultation(tx, resident)
    if (await isWritten(tx, followed.id, id)) return
    const asked = await findAsked(tx, followed.id, question)
    const again = await isAnswered(tx, followed.id, question)
    const message = again
      ? ({ id, kind: 'addition' } as const)
      : ({ id, kind: 'answer', answers: question } as const)
    await insertMessage(tx, followed.id, message, row, now)
    await insertEvent(tx, followed.id, again ? 'added' : 'answered', now)
    if (!again) await endWaiting(tx, consultationCase, followed, { askedOn: asked.sentOn, now })
    await enqueue(tx, notices, now)
  })
}

async function findAsked(tx: Db, consultationId: string, id: string) {
  const { sentOn, sender, kind } = consultationMessages
  const [asked] = await tx
    .select({ sentOn })
    .from(consultationMessages)
    .where(
      and(
        eq(consultationMessages.id, id),
        eq(consultationMessages.caseId, consultationId),
        eq(sender, 'staff'),
        eq(kind, 'question'),
      ),
    )
  if (!asked) throw new Problem('not_found', 'question_gone')
  return asked
}

async function isAnswered(tx: Db, consultationId: string, id: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: consultationMessages.id })
    .from(consultationMessages)
    .where(
      and(eq(consultationMessages.caseId, consultationId), eq(consultationMessages.answers, id)),
    )
  return found !== undefined
}
