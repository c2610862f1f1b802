import 'server-only'
import { and, eq } from 'drizzle-orm'
import { endWaiting, openQuestionOn } from '@/lib/cases/pause'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { tipMessages } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import type { DeleteMessageInput } from './input'
import { insertEvent, lockTip } from './resident-message'

const card = { id: tipMessages.id, sentOn: tipMessages.sentOn }

/** Deletes a department's message for good once the resident has read it. One that is gone already, or was never theirs, changes nothing. A question deleted unanswered no longer stops the clock. */
export async function deleteMessage(
  db: Db,
  resident: Resident<'tip'>,
  { message }: DeleteMessageInput,
  now = new Date(),
): Promise<void> {
  await db.transaction(async (tx) => {
    const tip = await lockTip(tx, resident)
    const theirs = and(
      eq(tipMessages.id, message),
      eq(tipMessages.caseId, tip.id),
      eq(tipMessages.sender, 'staff'),
    )
    const open = await openQuestionOn(tx, tipCase, tip.id)
    const [gone] = await tx.delete(tipMessages).where(theirs).returning(card)
    if (!gone) return
    await insertEvent(tx, tip.id, 'deleted', now)
    const left = await openQuestionOn(tx, tipCase, tip.id)
    if (open && open === gone.sentOn && left !== open)
      await endWaiting(tx, tipCase, tip, { askedOn: open, now })
  })
}
