import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Client } from '@/lib/access/identity'
import type { Db } from '@/lib/platform/db'
import { endWaiting } from './end-waiting'
import { lockQuestion } from './follow-deed'
import type { BurnInput } from './follow-schema'
import { consultationMessages } from './tables'

const card = { kind: consultationMessages.kind, sentOn: consultationMessages.sentOn }

/** Deletes an advisor's message for good once the asker has read it. One that is gone already, or was never theirs, changes nothing. A question burnt unanswered no longer stops the clock. */
export async function burn(
  db: Db,
  client: Client,
  { message }: BurnInput,
  now = new Date(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const question = await lockQuestion(tx, client)
    const theirs = and(
      eq(consultationMessages.id, message),
      eq(consultationMessages.consultationId, question.id),
      eq(consultationMessages.sender, 'advisor'),
    )
    const [gone] = await tx.delete(consultationMessages).where(theirs).returning(card)
    if (gone?.kind === 'question') await endWaiting(tx, question, gone.sentOn, now)
  })
}
