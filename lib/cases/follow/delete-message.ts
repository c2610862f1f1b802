import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { CaseKind } from '@/lib/cases/kind'
import { endWaiting, openQuestionOn } from '@/lib/cases/pause'
import { addEvent } from '@/lib/cases/transition'
import type { Db } from '@/lib/platform/db'
import { lockCase, type ResidentOf } from './correspondence'

/** Deletes a message of staff for good once the resident has read it. One that is gone already, or was never theirs, changes nothing. A question deleted unanswered no longer stops the clock. */
export async function deleteMessage<K extends CaseKind>(
  db: Db,
  kind: K,
  resident: ResidentOf<K>,
  { message }: { message: string },
  now = new Date(),
): Promise<void> {
  const { messages } = kind
  await db.transaction(async (tx) => {
    const row = await lockCase(tx, kind, resident)
    const own = and(eq(messages.id, message), eq(messages.caseId, row.id))
    const open = await openQuestionOn(tx, kind, row.id)
    const [gone] = await tx
      .delete(messages)
      .where(and(own, eq(messages.sender, 'staff')))
      .returning({ sentOn: messages.sentOn })
    if (!gone) return
    await addEvent(tx, kind, { id: row.id, event: 'deleted' }, now)
    const left = await openQuestionOn(tx, kind, row.id)
    if (open && open === gone.sentOn && left !== open) {
      await endWaiting(tx, kind, row, { askedOn: open, now })
    }
  })
}
