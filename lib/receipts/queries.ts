import 'server-only'
import { eq } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import type { Subject } from '@/lib/platform/subject'
import { unlock } from '@/lib/vault/seal/lock'
import type { ReceiptKeys } from './hash'
import { placeOf } from './insert-receipt'
import { receipts } from './tables'

/** What a receipt opens: a tip or a consultation, and its reply key R. */
export type Opened = { subject: Subject; id: string; key: string }

/** Null when nothing is kept under these keys. `db` is that of an actor who names the look-up hash. */
export async function findByReceipt(
  db: Db,
  { lookupHash, kek }: ReceiptKeys,
): Promise<Opened | null> {
  const [row] = await db
    .select({
      subject: receipts.subject,
      id: receipts.subjectId,
      wrappedKey: receipts.wrappedKey,
    })
    .from(receipts)
    .where(eq(receipts.lookupHash, lookupHash))
  if (!row) return null
  const { subject, id, wrappedKey } = row
  return { subject, id, key: unlock(kek, wrappedKey, placeOf(subject, id)).toString('utf8') }
}
