import 'server-only'
import { openedReceipt } from '@/lib/http/resident-cookie'
import type { Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'

/** The tip whose receipt is open in this browser; null once its fifteen minutes are over. */
export const openedTip = () =>
  opened('tip', (caseId): Resident<'tip'> => ({ role: 'resident', kind: 'tip', caseId }))

/** The same of a consultation. */
export const openedConsultation = () =>
  opened('consultation', (caseId): Resident<'consultation'> => {
    return { role: 'resident', kind: 'consultation', caseId }
  })

async function opened<R extends Resident>(kind: R['kind'], residentOf: (caseId: string) => R) {
  const receipt = await openedReceipt(kind)
  if (!receipt) return null
  const resident = residentOf(receipt.id)
  return { resident, db: as(resident), key: receipt.key, until: receipt.until }
}
