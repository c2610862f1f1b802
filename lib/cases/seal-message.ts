import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { StaffActor } from '@/lib/identity/actor'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { sealRow } from '@/lib/vault/seal/rows'
import type { CaseKind, Granted, MessageOf } from './kind'
import { messageContext } from './schema'

type Written<K extends CaseKind> = {
  kind: MessageOf<K>
  content: Omit<z.input<K['message']>, 'sentAt' | 'after'>
}

/** Seals the words of staff to the case's reply key and content key, and gives the insert of them for the transaction. Seal before it opens. */
export async function sealMessage<K extends CaseKind>(
  db: Db,
  { staffId }: StaffActor,
  granted: Granted<K>,
  { kind, content }: Written<K>,
): Promise<(tx: Db, now: Date) => Promise<void>> {
  const { id: caseId, replyPublicKey, contentPublicKey } = granted
  const { messages } = granted.kind
  const id = randomUUID()
  const sentAt = new Date()
  const after = await listBefore(db, messages, caseId, sentAt)
  const full = JSON.stringify({ ...content, sentAt: sentAt.toISOString(), after })
  const keys = { content: contentPublicKey, reply: replyPublicKey }
  const row = await sealRow(keys, messageContext(caseId, id), full)
  return async (tx, now) => {
    const { receivedOn: sentOn, slot } = slotOf(now)
    await tx
      .insert(messages)
      .values({ id, caseId, kind, sender: 'staff', staffId, sentOn, slot, ...row })
  }
}

/** What the resident wrote earlier in the same quarter of the day: no row tells its time. */
async function listBefore(
  db: Db,
  messages: CaseKind['messages'],
  caseId: string,
  now: Date,
): Promise<string[]> {
  const { receivedOn, slot } = slotOf(now)
  const before = await db
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.caseId, caseId),
        eq(messages.sender, 'resident'),
        eq(messages.sentOn, receivedOn),
        eq(messages.slot, slot),
      ),
    )
  return before.map(({ id }) => id)
}
