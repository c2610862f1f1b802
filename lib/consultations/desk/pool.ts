import 'server-only'
import { findGranted } from '@/lib/cases/granted'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { type Advisor, mayHandOverConsultation } from '@/lib/consultations/policy'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { intoPool } from './hand-over'
import type { OnConsultation } from './input'

/** Puts a consultation back: whoever is on duty in the district may claim it. Its limits run on. */
export async function putInPool(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version }: OnConsultation,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: 'pool',
  })
  if (!mayHandOverConsultation(granted)) throw new Problem('conflict')
  await intoPool(db, advisor, keyring, granted, version)
}
