import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import { as } from '@/lib/access/as'
import type { StaffActor } from '@/lib/access/identity'
import type { Keyring } from '@/lib/access/keyring'
import { requireBureau } from '@/lib/advisors/policy'
import { listOwnPools, poolKey } from '@/lib/advisors/pool'
import { record } from '@/lib/audit/record'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/outbox'
import { Problem } from '@/lib/platform/problem'
import { unwrapRow, type WrappedRow } from '@/lib/vault/rows'
import { grantContext } from '@/lib/vault/seal'
import { moveTo, wrapFor } from './grant'
import { addEvent } from './perform'
import { findAdvisorKey, type Grantee, type Holder, noticesFor } from './placing'
import { consultationGrants, consultationHolders, consultations } from './tables'

/** Sees holders and grants, and no content without a key. */
const job = { role: 'system', job: 'replace' } as const

export type Replaced = { moved: number; pooled: number; left: number }

/**
 * Gives the open questions of an advisor who stopped to another. Whoever belongs to the pool of the
 * district opens their keys with the pool's and wraps them anew; for anybody else of the bureau, who has
 * no key, and without a successor, they go to the pool, which can open them already. `left`: of a
 * district without a pool, which stay where they are.
 */
export async function replaceHolders(
  db: Db,
  actor: StaffActor,
  keyring: Keyring,
  { from, to }: { from: string; to: string | null },
): Promise<Replaced> {
  const held = await listOpen(from)
  for (const district of new Set(held.map(({ areaCode }) => areaCode))) {
    await requireBureau(db, district)
  }
  const done: Replaced = { moved: 0, pooled: 0, left: 0 }
  for (const { id } of held) {
    done[await replaceHolder(db, actor, keyring, { consultationId: id, to })] += 1
  }
  return done
}

/** The same for one question. Says what became of it. */
export async function replaceHolder(
  db: Db,
  actor: StaffActor,
  keyring: Keyring,
  { consultationId, to }: { consultationId: string; to: string | null },
): Promise<keyof Replaced> {
  const held = await findOpen(consultationId)
  await requireBureau(db, held.areaCode)
  if (!held.pooled) return 'left'
  const poolCode = held.areaCode
  const own = await listOwnPools(db, actor)
  const successor = to && own.includes(poolCode) ? await needKey(db, to) : null
  const wrap = successor && (await rewrap(db, keyring, held, successor))
  const next: Holder = successor
    ? { staffId: successor.id, poolCode: null }
    : { staffId: null, poolCode }
  await move(actor, held, next, wrap)
  return successor ? 'moved' : 'pooled'
}

async function needKey(db: Db, staffId: string): Promise<Grantee> {
  const key = await findAdvisorKey(db, staffId)
  if (!key) throw new Problem('not_found')
  return key
}

type Open = Awaited<ReturnType<typeof findOpen>>

async function rewrap(db: Db, keyring: Keyring, { id, areaCode, pooled }: Open, to: Grantee) {
  if (!pooled) return null
  const pool = await poolKey(db, keyring, areaCode)
  const key = await unwrapRow(pool, grantContext(id, areaCode), pooled)
  return wrapFor(key, id, to)
}

async function move(
  actor: StaffActor,
  { id, staffId }: Open,
  next: Holder,
  wrap: WrappedRow | null,
): Promise<void> {
  const notices = await noticesFor(next)
  const now = new Date()
  await as(job).transaction(async (tx) => {
    await lockHolder(tx, id, staffId)
    await moveTo(tx, id, { staffId, poolCode: null }, next, wrap)
    await addEvent(tx, id, 'replaced', actor.staffId, now)
    await enqueue(tx, notices, now)
    await record(tx, actor, 'consultation.replaced', id, { to: next.staffId ?? next.poolCode })
  })
}

/** The advisor may have handed it on a moment ago. */
async function lockHolder(tx: Db, consultationId: string, staffId: string): Promise<void> {
  const ofQuestion = eq(consultations.id, consultationId)
  await tx.select({ id: consultations.id }).from(consultations).where(ofQuestion).for('update')
  const [found] = await tx
    .select({ id: consultationHolders.consultationId })
    .from(consultationHolders)
    .where(
      and(
        eq(consultationHolders.consultationId, consultationId),
        eq(consultationHolders.staffId, staffId),
      ),
    )
  if (!found) throw new Problem('conflict')
}

function listOpen(staffId: string) {
  return as(job)
    .select({ id: consultations.id, areaCode: consultations.areaCode })
    .from(consultationHolders)
    .innerJoin(consultations, eq(consultations.id, consultationHolders.consultationId))
    .where(and(eq(consultationHolders.staffId, staffId), ne(consultations.status, 'closed')))
}

async function findOpen(id: string) {
  const db = as(job)
  const { areaCode } = consultations
  const [held] = await db
    .select({ id: consultations.id, areaCode, staffId: consultationHolders.staffId })
    .from(consultationHolders)
    .innerJoin(consultations, eq(consultations.id, consultationHolders.consultationId))
    .where(and(eq(consultations.id, id), ne(consultations.status, 'closed')))
  if (!held?.staffId) throw new Problem('not_found')
  const { wrapped, mac } = consultationGrants
  const [pooled] = await db
    .select({ wrapped, mac })
    .from(consultationGrants)
    .where(
      and(eq(consultationGrants.consultationId, id), eq(consultationGrants.grantee, held.areaCode)),
    )
  return { ...held, staffId: held.staffId, pooled: pooled ?? null }
}
