import 'server-only'
import { randomUUID } from 'node:crypto'
import type { CaseKind } from '@/lib/cases/kind'
import { markRead } from '@/lib/cases/open'
import { openedReceipt, setOpenedCookie } from '@/lib/http/resident-cookie'
import { type Resident, residentOf } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { Subject } from '@/lib/platform/subject'
import { lookUp } from '@/lib/receipts/look-up'
import type { Opened } from '@/lib/receipts/queries'
import type { ReceiptInput } from '@/lib/receipts/schema'

/** A resident in a browser where their receipt was opened a moment ago: their handle, and the reply key. */
type ReceiptSession<S extends Subject> = {
  resident: Resident<S>
  db: Db
  key: string
  /** The 暗号 was said with it. */
  withPhrase: boolean
  until: number
}

/** Null once the fifteen minutes are over. */
export async function currentSession<S extends Subject>(
  subject: S,
): Promise<ReceiptSession<S> | null> {
  const receipt = await openedReceipt(subject)
  if (!receipt) return null
  const resident = residentOf(subject, receipt.id)
  const { key, withPhrase, until } = receipt
  return { resident, db: as(resident), key, withPhrase, until }
}

/** Opens a case by its receipt; throws `not_found` for any other. */
export async function openByReceipt<K extends CaseKind>(
  kind: K,
  input: ReceiptInput,
  now = new Date(),
): Promise<Pick<ReceiptSession<K['subject']>, 'resident' | 'key' | 'withPhrase'>> {
  const found = await lookUp(input, now)
  const resident = await noteShown(kind, found, now)
  if (!resident || !found) throw new Problem('not_found', 'receipt_unknown', 'receipt')
  return { resident, key: found.key, withPhrase: found.withPhrase }
}

/** The resident whose case a receipt opened, what staff wrote marked as shown. Of anything else the messages of nobody are marked, so that a miss asks the database the same as a hit; then null. */
export async function noteShown<K extends CaseKind>(
  kind: K,
  found: Opened | null,
  now = new Date(),
): Promise<Resident<K['subject']> | null> {
  const hit = found?.subject === kind.subject ? found : null
  const resident = residentOf<K['subject']>(kind.subject, hit?.id ?? randomUUID())
  const shown = { caseId: resident.caseId, sender: 'staff' as const, today: localDay(now) }
  await markRead(as(resident), kind, shown)
  return hit && resident
}

type Given = { receipt?: string | undefined; phrase?: string | undefined }

/** Does an action as whoever the receipt makes the caller: that of this browser, or, with its number in the form, one that has just run out. */
export async function following<K extends CaseKind, I extends Given>(
  kind: K,
  input: I,
  action: (db: Db, resident: Resident<K['subject']>, input: I) => Promise<void>,
): Promise<void> {
  const resident = await follower(kind, input)
  await action(as(resident), resident, input)
}

async function follower<K extends CaseKind>(
  kind: K,
  { receipt, phrase = '' }: Given,
): Promise<Resident<K['subject']>> {
  const session = await currentSession<K['subject']>(kind.subject)
  if (session) return session.resident
  if (!receipt) throw new Problem('signed_out', 'receipt_closed')
  const { resident, ...opened } = await openByReceipt(kind, { receipt, phrase })
  await setOpenedCookie({ subject: kind.subject, id: resident.caseId, ...opened })
  return resident
}
