import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from '@/lib/platform/db'
import { slotOf } from '@/lib/platform/slot'
import { sealRow } from '@/lib/vault/rows'
import { messageContext } from './contexts'
import type { HeldQuestion } from './find-held'
import type { Advisor } from './policy'
import { type MessageContent, sealedJson } from './sealed-content'
import { consultationMessages } from './tables'

/** Seals an advisor's words to the asker's R and the question's C, and gives the insert of them for the transaction. Seal before it opens. */
export async function sealMessage(
  { id: consultationId, publicR, publicT }: HeldQuestion,
  { staffId }: Advisor,
  kind: 'question' | 'reply',
  content: Omit<MessageContent, 'sentAt'>,
): Promise<(tx: Db, now: Date) => Promise<void>> {
  const id = randomUUID()
  const context = messageContext(consultationId, id)
  const full = sealedJson({ ...content, sentAt: new Date().toISOString() })
  const row = await sealRow({ T: publicT, R: publicR }, context, full)
  return async (tx, now) => {
    const { receivedOn: sentOn, slot } = slotOf(now)
    await tx
      .insert(consultationMessages)
      .values({ id, consultationId, kind, sender: 'advisor', staffId, sentOn, slot, ...row })
  }
}
