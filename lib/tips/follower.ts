import 'server-only'
import type { Resident } from '@/lib/access/identity'
import { closeReceipt, keepOpened, openedReceipt } from '@/lib/access/resident-cookie'
import { Problem } from '@/lib/platform/problem'
import type { ReceiptInput } from '@/lib/receipts/schema'
import { openTip } from './look-up'

type Given = { receipt?: string | undefined; phrase?: string | undefined }

/** Opens a tip and remembers it in this browser for fifteen minutes. */
export async function enter(input: ReceiptInput): Promise<Resident> {
  const { resident, key } = await openTip(input)
  await keepOpened(resident.tipId, key)
  return resident
}

/** Whose receipt is open in this browser; with its number in the form, also of one that has just run out. */
export async function follower({ receipt, phrase = '' }: Given): Promise<Resident> {
  const opened = await openedReceipt()
  if (opened) return { role: 'resident', tipId: opened.tipId }
  if (receipt) return enter({ receipt, phrase })
  throw new Problem('signed_out', 'receipt_closed')
}

export const leaveThread = closeReceipt
