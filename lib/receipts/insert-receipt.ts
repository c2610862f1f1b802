import 'server-only'
import type { Db } from '@/lib/platform/db'
import type { Subject } from '@/lib/platform/subject'
import { lock } from '@/lib/vault/seal/lock'
import type { ReceiptKeys } from './hash'
import { receipts } from './tables'

/** Gives a tip or consultation its receipt: the look-up hash, and the reply key R under the other half. Part of the transaction that stores the subject. */
export async function insertReceipt(
  tx: Db,
  { lookupHash, kek, version }: ReceiptKeys,
  subject: Subject,
  subjectId: string,
  replyPrivateKey: string,
): Promise<void> {
  const wrappedKey = lock(kek, replyPrivateKey, placeOf(subject, subjectId))
  await tx.insert(receipts).values({ lookupHash, subject, subjectId, wrappedKey, version })
}

/** Where a wrapped reply key belongs: in another receipt's row it does not open. */
export const placeOf = (subject: Subject, subjectId: string): string =>
  `receipt/${subject}/${subjectId}`
