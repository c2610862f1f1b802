import 'server-only'
import type { Keyring } from '@/lib/access/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { OnQuestion } from './advice-schema'
import { findHeld } from './find-held'
import { hasConflict } from './firm-parties'
import { moveTo, wrapFor } from './grant'
import { needQuestionKey } from './open-key'
import { perform } from './perform'
import { findAdvisorKey } from './placing'
import { type Advisor, mayClaim } from './policy'

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
  await perform(db, advisor, held, {
    verb: 'consultation.claimed',
    meta: { pool: poolCode },
    events: ['claimed'],
    change: {},
    version,
    also: (tx) =>
      moveTo(tx, held.id, { staffId: null, poolCode }, { staffId: me.id, poolCode: null }, wrap),
  })
}
