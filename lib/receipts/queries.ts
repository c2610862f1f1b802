import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { unlock } from '@/lib/vault/lock'
import type { ReceiptKeys } from './hash'
import { placeOf, type Subject } from './reply-key'
import { receipts } from './tables'

/** What a receipt opens: a subject's id and its reply key R. */
export type Opened = { subjectId: string; key: string }

/** Null when nothing is kept under these keys. `db` is that of an actor who names the look-up hash. */
export async function findByReceipt(
  db: Db,
  { lookupHash, kek }: ReceiptKeys,
  subject: Subject,
): Promise<Opened | null> {
  const [row] = await db
    .select({ subjectId: receipts.subjectId, wrappedKey: receipts.wrappedKey })
    .from(receipts)
    .where(and(eq(receipts.lookupHash, lookupHash), eq(receipts.subject, subject)))
  if (!row) return null
  const { subjectId, wrappedKey } = row
  return { subjectId, key: unlock(kek, wrappedKey, placeOf(subject, subjectId)).toString('utf8') }
}
