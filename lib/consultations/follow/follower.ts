import 'server-only'
import { openedReceipt, setOpenedCookie } from '@/lib/http/resident-cookie'
import type { Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openByReceipt } from './look-up'

type Given = { receipt?: string | undefined; phrase?: string | undefined }

/** Does an action as whoever the receipt makes the caller. */
export async function following<I extends Given>(
  input: I,
  transition: (db: Db, resident: Resident<'consultation'>, input: I) => Promise<void>,
): Promise<void> {
  const resident = await follower(input)
  await transition(as(resident), resident, input)
}

/** Whose receipt is open in this browser; with its number in the form, also of one that has just run out. */
async function follower({ receipt, phrase = '' }: Given): Promise<Resident<'consultation'>> {
  const opened = await openedReceipt('consultation')
  if (opened) return { role: 'resident', kind: 'consultation', caseId: opened.id }
  if (!receipt) throw new Problem('signed_out', 'receipt_closed')
  const { resident, key } = await openByReceipt({ receipt, phrase })
  await setOpenedCookie({ subject: 'consultation', id: resident.caseId, key })
  return resident
}
