import 'server-only'
import { and, eq } from 'drizzle-orm'
import { endWaiting, openQuestionOn } from '@/lib/cases/pause'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { consultationMessages } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import type { DeleteMessageInput } from './input'
import { insertEvent, lockConsultation } from './resident-message'

const card = { id: consultationMessages.id, sentOn: consultationMessages.sentOn }

/** Deletes an advisor's message for good once the asker has read it. One that is gone already, or was never theirs, changes nothing. A question deleted unanswered no longer stops the clock. */
export async function deleteMessage(
  db: Db,
  resident: Resident<'consultation'>,
  { message }: DeleteMessageInput,
  now = new Date(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const question = await lockConsultation(tx, resident)
    const theirs = and(
      eq(consultationMessages.id, message),
      eq(consultationMessages.caseId, question.id),
      eq(consultationMessages.sender, 'staff'),
    )
    const open = await openQuestionOn(tx, consultationCase, question.id)
    const [gone] = await tx.delete(consultationMessages).where(theirs).returning(card)
    if (!gone) return
    await insertEvent(tx, question.id, 'deleted', now)
    const left = await openQuestionOn(tx, consultationCase, question.id)
    if (open && open === gone.sentOn && left !== open) {
      await endWaiting(tx, consultationCase, question, { askedOn: open, now })
    }
  })
}
