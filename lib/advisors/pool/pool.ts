import 'server-only'
import { and, asc, count, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { requireBureau } from '@/lib/advisors/policy'
import type { PoolMemberInput } from '@/lib/advisors/schema'
import {
  advisorAssignments,
  advisorPools,
  advisors,
  poolMembers,
  poolRecoveries,
} from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { signKey } from '@/lib/vault/keys/bind-key'
import { findRecovery } from '@/lib/vault/keys/recovery'
import { newKeyPair, unwrap, wrap } from '@/lib/vault/seal/seal'
import { poolKeyContext } from './pool-key-context'
import { verifiedAdvisor } from './verified'

/** The pool's private key, unwrapped with a member's own. Throws `not_found` for whoever is no member. */
export async function poolKey(
  db: Db,
  { staffId, privateKey }: Keyring,
  areaCode: string,
): Promise<string> {
  const [member] = await db
    .select({ wrappedKey: poolMembers.wrappedKey })
    .from(poolMembers)
    .where(and(eq(poolMembers.areaCode, areaCode), eq(poolMembers.staffId, staffId)))
  if (!member) throw new Problem('not_found')
  return unwrap(privateKey, poolKeyContext(areaCode, staffId), member.wrappedKey)
}

export type PoolNewcomer = { staffId: string; publicKey: string }

/** To the first advisor of a district its pool is born. Where the pool has members already, a newcomer waits until one of them lets them in; says which. */
export async function comeToPool(
  tx: Db,
  areaCode: string,
  newcomer: PoolNewcomer,
  now: Date,
): Promise<'member' | 'waiting'> {
  const pair = await newKeyPair()
  const registered = { publicKey: signKey(areaCode, 'pool', 0, pair.publicKey) }
  const [founded] = await tx
    .insert(advisorPools)
    .values({ areaCode, ...registered })
    .onConflictDoNothing()
    .returning({ areaCode: advisorPools.areaCode })
  if (!founded) {
    await lockPool(tx, areaCode)
    if (await hasMember(tx, areaCode)) return 'waiting'
    await tx.update(advisorPools).set(registered).where(eq(advisorPools.areaCode, areaCode))
  }
  await wrapForRecovery(tx, areaCode, pair.privateKey, now)
  await addMember(tx, areaCode, pair.privateKey, newcomer, now)
  return 'member'
}

/** So that the questions of a district can be opened when all on duty for it are gone. */
async function wrapForRecovery(tx: Db, areaCode: string, privateKey: string, foundedAt: Date) {
  const { id, publicKey } = await findRecovery(tx)
  const wrappedKey = await wrap(privateKey, publicKey, poolKeyContext(areaCode, id))
  await tx.insert(poolRecoveries).values({ areaCode, foundedAt, wrappedKey })
}

/** A member gives a waiting colleague the pool's key. `db` is that of the job `join`; membership is proved by opening the key. */
export async function admitToPool(
  db: Db,
  member: StaffActor,
  keyring: Keyring,
  { areaCode, staffId }: PoolMemberInput,
  now = new Date(),
): Promise<void> {
  const key = await poolKey(db, keyring, areaCode)
  await db.transaction(async (tx) => {
    await lockPool(tx, areaCode)
    const waiting = await findWaiting(tx, [areaCode])
    const newcomer = waiting.find((one) => one.staffId === staffId)
    const verified = newcomer && verifiedAdvisor(newcomer)
    if (!verified) throw new Problem('not_found')
    await addMember(tx, areaCode, key, verified, now)
    await record(tx, member, 'let-into-pool', staffId, { areaCode })
  })
}

/** Takes an advisor off duty. The last one stays, for with them the pool's key would be lost. */
export async function leavePool(
  db: Db,
  officer: StaffActor,
  { areaCode, staffId }: PoolMemberInput,
): Promise<void> {
  await requireBureau(db, areaCode)
  await db.transaction(async (tx) => {
    const left = await tx
      .delete(poolMembers)
      .where(and(eq(poolMembers.areaCode, areaCode), eq(poolMembers.staffId, staffId)))
      .returning({ staffId: poolMembers.staffId })
    if (left.length === 0) throw new Problem('not_found')
    if (!(await hasMember(tx, areaCode))) throw new Problem('conflict', 'last_in_pool')
    await record(tx, officer, 'leave-pool', staffId, { areaCode })
  })
}

/** The pools the caller is on duty for. */
export async function listOwnPools(db: Db, { staffId }: StaffActor): Promise<string[]> {
  const own = await db
    .select({ areaCode: poolMembers.areaCode })
    .from(poolMembers)
    .where(eq(poolMembers.staffId, staffId))
    .orderBy(asc(poolMembers.areaCode))
  return own.map(({ areaCode }) => areaCode)
}

export type PoolApplicant = { staffId: string; name: string; firm: string; areaCode: string }

/** Advisors who have joined in districts of the caller's pools and wait to be let in. */
export async function listPoolWaiting(db: Db, member: StaffActor): Promise<PoolApplicant[]> {
  const pools = await listOwnPools(db, member)
  if (pools.length === 0) return []
  const waiting = await findWaiting(db, pools)
  return waiting.map(({ staffId, name, firm, areaCode }) => ({ staffId, name, firm, areaCode }))
}

function findWaiting(db: Db, pools: string[]) {
  const district = sql<string>`left(${advisorAssignments.areaCode}, 6)`
  return db
    .selectDistinct({
      staffId: sql<string>`${advisors.staffId}`,
      name: advisors.name,
      firm: advisors.firm,
      publicKey: advisors.publicKey,
      areaCode: district,
    })
    .from(advisors)
    .innerJoin(advisorAssignments, eq(advisorAssignments.advisorId, advisors.id))
    .leftJoin(
      poolMembers,
      and(eq(poolMembers.staffId, advisors.staffId), eq(poolMembers.areaCode, district)),
    )
    .where(and(isNotNull(advisors.staffId), isNull(poolMembers.staffId), inArray(district, pools)))
}

async function addMember(
  tx: Db,
  areaCode: string,
  key: string,
  { staffId, publicKey }: PoolNewcomer,
  now: Date,
) {
  const wrappedKey = await wrap(key, publicKey, poolKeyContext(areaCode, staffId))
  await tx.insert(poolMembers).values({ areaCode, staffId, wrappedKey, joinedAt: now })
}

async function lockPool(tx: Db, areaCode: string) {
  await tx.execute(sql`select pg_advisory_xact_lock(${poolLock}, ${Number(areaCode)})`)
}

// Any constant of ours.
const poolLock = 0x6b61706c

async function hasMember(tx: Db, areaCode: string): Promise<boolean> {
  const [members] = await tx
    .select({ count: count() })
    .from(poolMembers)
    .where(eq(poolMembers.areaCode, areaCode))
  return (members?.count ?? 0) > 0
}
