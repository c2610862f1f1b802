import 'server-only'
import { openedReceipt } from '@/lib/http/resident-cookie'
import type { Client } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'

/** The question whose receipt is open in this browser; null once its fifteen minutes are over. */
export async function openedQuestion() {
  const receipt = await openedReceipt('consultation')
  if (!receipt) return null
  const client: Client = { role: 'client', consultationId: receipt.id }
  return { client, db: as(client), key: receipt.key, until: receipt.until }
}
