import 'server-only'
import { openedReceipt } from '@/lib/http/resident-cookie'
import type { Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'

/** The tip whose receipt is open in this browser; null once its fifteen minutes are over. */
export async function openedTip() {
  const receipt = await openedReceipt('tip')
  if (!receipt) return null
  const resident: Resident = { role: 'resident', tipId: receipt.id }
  return { resident, db: as(resident), key: receipt.key, until: receipt.until }
}
