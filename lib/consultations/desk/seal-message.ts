import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { messageContext } from '@/lib/cases/contexts'
import type { Advisor } from '@/lib/consultations/policy'
import { type MessageContent, sealedJson } from '@/lib/consultations/sealed-content'
import { consultationMessages } from '@/lib/consultations/tables'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { sealRow } from '@/lib/vault/seal/rows'
import type { GrantedConsultation } from './find-granted'

/** Seals an advisor's words to the asker's R and the question's C, and gives the insert of them for the transaction. Seal before it opens. */
export async function sealMessage(
  db: Db,
  { id: consultationId, replyPublicKey, contentPublicKey }: GrantedConsultation,
  { staffId }: Advisor,
  kind: 'question' | 'reply',
  content: Omit<MessageContent, 'sentAt' | 'after'>,
): Promise<(tx: Db, now: Date) => Promise<void>> {
  const id = randomUUID()
  const context = messageContext(consultationId, id)
  const sentAt = new Date()
  const after = await listBefore(db, consultationId, sentAt)
  const full = sealedJson({ ...content, sentAt: sentAt.toISOString(), after })
  const row = await sealRow({ T: contentPublicKey, R: replyPublicKey }, context, full)
  return async (tx, now) => {
    const { receivedOn: sentOn, slot } = slotOf(now)
    await tx
      .insert(consultationMessages)
      .values({ id, caseId: consultationId, kind, sender: 'staff', staffId, sentOn, slot, ...row })
  }
}

/** What the asker wrote earlier in the same quarter of the day: no row tells its time. */
async function listBefore(db: Db, consultationId: string, now: Date): Promise<string[]> {
  const { receivedOn, slot } = slotOf(now)
  const before = await db
    .select({ id: consultationMessages.id })
    .from(consultationMessages)
    .where(
      and(
        eq(consultationMessages.caseId, consultationId),
        eq(consultationMessages.sender, 'resident'),
        eq(consultationMessages.sentOn, receivedOn),
        eq(consultationMessages.slot, slot),
      ),
    )
  return before.map(({ id }) => id)
}
