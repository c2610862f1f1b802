import 'server-only'
import { and, desc, eq, isNotNull, ne } from 'drizzle-orm'
import { poolOf } from '@/lib/advisors/queries'
import { advisorHolidays, advisors } from '@/lib/advisors/tables'
import { findGranted, needContentKey } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import { consultationCase, type GrantedConsultation } from '@/lib/consultations/consultation-case'
import {
  findAdvisorKey,
  type Grantee,
  noticesFor,
} from '@/lib/consultations/intake/assign-consultation'
import { type Advisor, mayHandOverConsultation } from '@/lib/consultations/policy'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { moveTo, wrapFor } from './grant'
import type { OnConsultation } from './input'

/** One press: to the stand-in of the advisor's latest holiday, who is of another firm; without one to the pool. Says which. */
export async function handToStandIn(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  input: OnConsultation,
): Promise<'stand-in' | 'pool'> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: input.consultationId,
    action: 'hand-over',
  })
  if (!mayHandOverConsultation(granted)) throw new Problem('conflict')
  const to = await findStandIn(db, advisor)
  if (!to) {
    await intoPool(db, advisor, keyring, granted, input.version)
    return 'pool'
  }
  const key = await needContentKey(db, advisor, keyring, granted)
  const wrap = await wrapFor(key, granted.id, to)
  const giver = { staffId: advisor.staffId, poolCode: null }
  await transition(db, advisor, granted, {
    verb: 'consultation.handed-over',
    meta: { to: to.id },
    events: ['handed-over'],
    change: {},
    version: input.version,
    tell: await noticesFor({ staffId: to.id, poolCode: null }),
    also: (tx) => moveTo(tx, granted.id, giver, { staffId: to.id, poolCode: null }, wrap),
  })
  return 'stand-in'
}

/** Puts a consultation back to the district's pool, which gets its key if it had none. */
export async function intoPool(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  granted: GrantedConsultation,
  version: number,
): Promise<void> {
  const pool = await poolOf(db, granted.areaCode)
  if (!pool) throw new Problem('conflict', 'no_pool')
  const key = await needContentKey(db, advisor, keyring, granted)
  const poolCode = pool.areaCode
  const wrap = await wrapFor(key, granted.id, { id: poolCode, publicKey: pool.publicKey })
  const giver = { staffId: advisor.staffId, poolCode: null }
  await transition(db, advisor, granted, {
    verb: 'consultation.pooled',
    meta: { pool: poolCode },
    events: ['pooled'],
    change: {},
    version,
    tell: await noticesFor({ staffId: null, poolCode }, advisor.staffId),
    also: (tx) => moveTo(tx, granted.id, giver, { staffId: null, poolCode }, wrap),
  })
}

/** Of another firm, because a conflict of interest is the whole firm's. */
async function findStandIn(db: Db, { staffId }: Advisor): Promise<Grantee | null> {
  const [own] = await db.select().from(advisors).where(eq(advisors.staffId, staffId))
  if (!own) return null
  const [last] = await db
    .select({ staffId: advisors.staffId })
    .from(advisorHolidays)
    .innerJoin(advisors, eq(advisors.id, advisorHolidays.standInId))
    .where(
      and(
        eq(advisorHolidays.advisorId, own.id),
        isNotNull(advisors.staffId),
        ne(advisors.firm, own.firm),
      ),
    )
    .orderBy(desc(advisorHolidays.endsOn))
    .limit(1)
  return last?.staffId ? findAdvisorKey(db, last.staffId) : null
}
