import 'server-only'
import { openedReceipt } from '@/lib/http/resident-cookie'
import type { Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'

/** The question whose receipt is open in this browser; null once its fifteen minutes are over. */
export async function openedQuestion() {
  const receipt = await openedReceipt('consultation')
  if (!receipt) return null
  const resident: Resident<'consultation'> = {
    role: 'resident',
    kind: 'consultation',
    caseId: receipt.id,
  }
  return { resident, db: as(resident), key: receipt.key, until: receipt.until }
}
