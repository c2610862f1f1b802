import 'server-only'
import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { comeToPool, type PoolNewcomer } from '@/lib/advisors/pool/pool'
import { verifiedAdvisor } from '@/lib/advisors/pool/verified'
import { notOver } from '@/lib/advisors/serves-on'
import { advisorAssignments, advisors, poolMembers } from '@/lib/advisors/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { signKey } from '@/lib/vault/keys/bind-key'

/** A lawyer who accepts an invitation becomes this entry of the list, with a key that questions are sealed to, and comes to the pools of the districts they serve. */
export async function seatAdvisor(tx: Db, advisorId: string, newcomer: PoolNewcomer, now: Date) {
  const { staffId, publicKey } = newcomer
  const [own] = await tx.select().from(advisors).where(eq(advisors.id, advisorId))
  if (own?.endsOn && own.endsOn < localDay(now)) {
    throw new Problem('conflict', 'advisor_left', 'invitation')
  }
  const seated = await tx
    .update(advisors)
    .set({ staffId, publicKey: signKey(staffId, 'advisor', 0, publicKey) })
    .where(and(eq(advisors.id, advisorId), isNull(advisors.staffId)))
    .returning({ id: advisors.id })
  if (seated.length === 0) throw new Problem('conflict', 'advisor_joined', 'invitation')
  await comeToPools(tx, advisorId, newcomer, now)
}

/** Of advisors who have joined: to the pools of the districts they serve now. Those of districts that have one wait for a member. */
export async function settleInPools(tx: Db, advisorIds: readonly string[], now: Date) {
  if (advisorIds.length === 0) return
  const joined = await tx
    .select()
    .from(advisors)
    .where(and(inArray(advisors.id, [...advisorIds]), isNotNull(advisors.staffId)))
  for (const advisor of joined) {
    const newcomer = verifiedAdvisor(advisor)
    if (newcomer) await comeToPools(tx, advisor.id, newcomer, now)
  }
}

/** Whoever has no account any more is nobody questions can be sealed to: the pools take over. */
export async function unseatAdvisor(tx: Db, staffId: string): Promise<void> {
  await tx
    .update(advisors)
    .set({ staffId: null, publicKey: null })
    .where(eq(advisors.staffId, staffId))
  await tx.delete(poolMembers).where(eq(poolMembers.staffId, staffId))
}

async function comeToPools(tx: Db, advisorId: string, newcomer: PoolNewcomer, now: Date) {
  for (const areaCode of await districtsOf(tx, advisorId, newcomer.staffId, localDay(now))) {
    const came = await comeToPool(tx, areaCode, newcomer, now)
    if (came === 'waiting') await tellMembers(tx, areaCode, now)
  }
}

/** Districts an advisor serves and is not on duty for yet. */
async function districtsOf(
  tx: Db,
  advisorId: string,
  staffId: string,
  day: string,
): Promise<string[]> {
  const district = sql<string>`left(${advisorAssignments.areaCode}, 6)`
  const found = await tx
    .selectDistinct({ district })
    .from(advisorAssignments)
    .leftJoin(
      poolMembers,
      and(eq(poolMembers.staffId, staffId), eq(poolMembers.areaCode, district)),
    )
    .where(
      and(
        eq(advisorAssignments.advisorId, advisorId),
        notOver(advisorAssignments.endsOn, day),
        isNull(poolMembers.staffId),
      ),
    )
    .orderBy(district)
  return found.map((one) => one.district)
}

async function tellMembers(tx: Db, areaCode: string, now: Date) {
  const members = await tx
    .select({ to: poolMembers.staffId })
    .from(poolMembers)
    .where(eq(poolMembers.areaCode, areaCode))
  const notices = members.map(({ to }) => ({ template: 'approval-waits' as const, to }))
  await enqueue(tx, notices, now)
}
