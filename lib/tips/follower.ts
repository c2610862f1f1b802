import 'server-only'
import { as } from '@/lib/access/as'
import type { Resident } from '@/lib/access/identity'
import { closeReceipt, keepOpened, keepWaiting, openedReceipt } from '@/lib/access/resident-cookie'
import type { Db } from '@/lib/platform/db'
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

/** Where a look-up leads: to the thread, or to the page that waits with what was typed. */
export function enterOrWait(input: ReceiptInput): Promise<string> {
  return enter(input).then(
    () => '/follow/thread',
    async (problem: unknown) => {
      if (!(problem instanceof Problem) || problem.code !== 'too_many') throw problem
      await keepWaiting(input.receipt, input.phrase)
      return '/follow?wait=1'
    },
  )
}

/** Does a deed as whoever the receipt makes the caller. */
export async function following<I extends Given>(
  input: I,
  deed: (db: Db, resident: Resident, input: I) => Promise<void>,
): Promise<void> {
  const resident = await follower(input)
  await deed(as(resident), resident, input)
}

/** Whose receipt is open in this browser; with its number in the form, also of one that has just run out. */
async function follower({ receipt, phrase = '' }: Given): Promise<Resident> {
  const opened = await openedReceipt()
  if (opened) return { role: 'resident', tipId: opened.tipId }
  if (receipt) return enter({ receipt, phrase })
  throw new Problem('signed_out', 'receipt_closed')
}

export const leaveThread = closeReceipt
