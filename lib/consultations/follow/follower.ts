import 'server-only'
import { openedReceipt, setOpenedCookie } from '@/lib/http/resident-cookie'
import type { Client } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openByReceipt } from './look-up'

type Given = { receipt?: string | undefined; phrase?: string | undefined }

/** Does an action as whoever the receipt makes the caller. */
export async function following<I extends Given>(
  input: I,
  transition: (db: Db, client: Client, input: I) => Promise<void>,
): Promise<void> {
  const client = await follower(input)
  await transition(as(client), client, input)
}

/** Whose receipt is open in this browser; with its number in the form, also of one that has just run out. */
async function follower({ receipt, phrase = '' }: Given): Promise<Client> {
  const opened = await openedReceipt('consultation')
  if (opened) return { role: 'client', consultationId: opened.id }
  if (!receipt) throw new Problem('signed_out', 'receipt_closed')
  const { client, key } = await openByReceipt({ receipt, phrase })
  await setOpenedCookie({ subject: 'consultation', id: client.consultationId, key })
  return client
}
