import 'server-only'
import { findAdvisorKey } from '@/lib/consultations/intake/assign-recipients'
import { type Advisor, mayClaim } from '@/lib/consultations/policy'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { needQuestionKey } from './content-key'
import { findHeld } from './find-granted'
import { hasConflict } from './firm-parties'
import { moveTo, wrapFor } from './grant'
import type { OnQuestion } from './input'
import { transition } from './transition'

/** Takes a question out of the pool: from now on it is the advisor's alone. Whoever comes second meets a conflict. */
export async function claim(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version }: OnQuestion,
): Promise<void> {
  const held = await findHeld(db, advisor, consultationId, 'claim')
  const { poolCode } = held
  if (!mayClaim(held) || !poolCode) throw new Problem('conflict')
  if (await hasConflict(db, advisor, held.id)) throw new Problem('conflict', 'party_conflict')
  const me = await findAdvisorKey(db, advisor.staffId)
  if (!me) throw new Problem('not_found')
  const key = await needQuestionKey(db, advisor, keyring, held)
  const wrap = await wrapFor(key, held.id, me)
  await transition(db, advisor, held, {
    verb: 'consultation.claimed',
    meta: { pool: poolCode },
    events: ['claimed'],
    change: {},
    version,
    also: (tx) =>
      moveTo(tx, held.id, { staffId: null, poolCode }, { staffId: me.id, poolCode: null }, wrap),
  })
}
