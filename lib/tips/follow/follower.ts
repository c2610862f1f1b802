import 'server-only'
import { clearResidentCookie, openedReceipt, setOpenedCookie } from '@/lib/http/resident-cookie'
import type { Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { ReceiptInput } from '@/lib/receipts/schema'
import { openTip } from './look-up'

type Given = { receipt?: string | undefined; phrase?: string | undefined }

/** Opens a tip and remembers it in this browser for fifteen minutes. */
export async function enter(input: ReceiptInput): Promise<Resident<'tip'>> {
  const { resident, key } = await openTip(input)
  await setOpenedCookie({ subject: 'tip', id: resident.caseId, key })
  return resident
}

/** Does an action as whoever the receipt makes the caller. */
export async function following<I extends Given>(
  input: I,
  transition: (db: Db, resident: Resident<'tip'>, input: I) => Promise<void>,
): Promise<void> {
  const resident = await follower(input)
  await transition(as(resident), resident, input)
}

/** Whose receipt is open in this browser; with its number in the form, also of one that has just run out. */
async function follower({ receipt, phrase = '' }: Given): Promise<Resident<'tip'>> {
  const opened = await openedReceipt('tip')
  if (opened) return { role: 'resident', kind: 'tip', caseId: opened.id }
  if (receipt) return enter({ receipt, phrase })
  throw new Problem('signed_out', 'receipt_closed')
}

export const leaveThread = clearResidentCookie
