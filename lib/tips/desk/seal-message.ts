import 'server-only'
import { randomUUID } from 'node:crypto'
import { messageContext } from '@/lib/cases/contexts'
import type { Officer } from '@/lib/identity/actor'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { type MessageContent, sealedJson } from '@/lib/tips/sealed-content'
import { tipMessages } from '@/lib/tips/tables'
import { sealRow } from '@/lib/vault/seal/rows'
import type { GrantedTip } from './find-granted'

/** Seals a department's words to the resident's R and the tip's T, and gives the insert of them for the transaction. Seal before it opens. */
export async function sealMessage(
  { id: tipId, replyPublicKey, contentPublicKey }: GrantedTip,
  { staffId }: Officer,
  kind: 'message' | 'question',
  content: MessageContent,
): Promise<(tx: Db, now: Date) => Promise<void>> {
  const id = randomUUID()
  const recipients = { T: contentPublicKey, R: replyPublicKey }
  const row = await sealRow(recipients, messageContext(tipId, id), sealedJson(content))
  return async (tx, now) => {
    const { receivedOn: sentOn, slot } = slotOf(now)
    await tx
      .insert(tipMessages)
      .values({ id, caseId: tipId, kind, sender: 'staff', staffId, sentOn, slot, ...row })
  }
}
