import 'server-only'
import { findGranted, needContentKey } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { findAdvisorKey } from '@/lib/consultations/intake/assign-consultation'
import { type Advisor, mayClaim } from '@/lib/consultations/policy'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { hasConflict } from './firm-parties'
import { moveTo, wrapFor } from './grant'
import type { OnConsultation } from './input'

/** Takes a consultation out of the pool: from now on it is the advisor's alone. Whoever comes second meets a conflict. */
export async function claimConsultation(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version }: OnConsultation,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: 'claim',
  })
  const { poolCode } = granted
  if (!mayClaim(granted) || !poolCode) throw new Problem('conflict')
  if (await hasConflict(db, advisor, granted.id)) throw new Problem('conflict', 'party_conflict')
  const me = await findAdvisorKey(db, advisor.staffId)
  if (!me) throw new Problem('not_found')
  const key = await needContentKey(db, advisor, keyring, granted)
  const wrap = await wrapFor(key, granted.id, me)
  await transition(db, advisor, granted, {
    verb: 'consultation.claimed',
    meta: { pool: poolCode },
    events: ['claimed'],
    change: {},
    version,
    also: (tx) =>
      moveTo(tx, granted.id, { staffId: null, poolCode }, { staffId: me.id, poolCode: null }, wrap),
  })
}
