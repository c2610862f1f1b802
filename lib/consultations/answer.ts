import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Client } from '@/lib/access/identity'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/outbox'
import { Problem } from '@/lib/platform/problem'
import { endWaiting } from './end-waiting'
import {
  findHolder,
  isWritten,
  keepEvent,
  keepMessage,
  lockQuestion,
  sealForAdvisor,
} from './follow-deed'
import type { AnswerInput } from './follow-schema'
import { noticesFor } from './placing'
import { consultationMessages } from './tables'

/** Answers what the advisor asked back and lets the clock run again. A second answer to the same question is kept as an addition, so that nothing sent is lost. */
export async function answer(
  db: Db,
  client: Client,
  { id, question, text }: Pick<AnswerInput, 'id' | 'question' | 'text'>,
  now = new Date(),
): Promise<void> {
  const row = await sealForAdvisor(db, client, id, text, now)
  const notices = await noticesFor(await findHolder(db, client))
  await db.transaction(async (tx) => {
    const followed = await lockQuestion(tx, client)
    if (await isWritten(tx, followed.id, id)) return
    const asked = await findAsked(tx, followed.id, question)
    const again = await isAnswered(tx, followed.id, question)
    const message = again
      ? ({ id, kind: 'addition' } as const)
      : ({ id, kind: 'answer', answers: question } as const)
    await keepMessage(tx, followed.id, message, row, now)
    await keepEvent(tx, followed.id, 'added', now)
    if (!again) await endWaiting(tx, followed, asked.sentOn, now)
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
        eq(consultationMessages.consultationId, consultationId),
        eq(sender, 'advisor'),
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
      and(
        eq(consultationMessages.consultationId, consultationId),
        eq(consultationMessages.answers, id),
      ),
    )
  return found !== undefined
}
