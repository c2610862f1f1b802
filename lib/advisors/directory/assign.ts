import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, count, countDistinct, eq, lte, ne } from 'drizzle-orm'
import { addDays } from '@/lib/advisors/hours/visits'
import { lockDirectory, requireBureau } from '@/lib/advisors/policy'
import {
  type AssignAdvisorInput,
  type EndAssignmentInput,
  mostVillages,
  type Period,
  type ReplaceInput,
} from '@/lib/advisors/schema'
import { notOver } from '@/lib/advisors/serves-on'
import { advisorAssignments, advisors, officeHours } from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import { record } from '@/lib/audit/record'
import type { Officer } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { settleInPools } from './seat'

/** Gives a village an advisor. Refused where somebody serves in those days, or when it would be too many villages for one lawyer. */
export async function assignAdvisor(
  db: Db,
  officer: Officer,
  input: AssignAdvisorInput,
  now = new Date(),
) {
  const { areaCode, advisorId, startsOn } = input
  const period = { startsOn, endsOn: input.endsOn || null }
  await requireBureau(db, areaCode)
  await db.transaction(async (tx) => {
    await lockDirectory(tx)
    await requireVillage(tx, areaCode)
    await requireNobody(tx, areaCode, period)
    await requireStaying(tx, advisorId, period.endsOn)
    await requireRoom(tx, advisorId, areaCode, localDay(now))
    const id = randomUUID()
    await tx.insert(advisorAssignments).values({ id, areaCode, advisorId, ...period })
    await settleInPools(tx, [advisorId], now)
    await record(tx, officer, 'assign-advisor', advisorId, { areaCode, startsOn })
  })
}

export type Replacement = { areaCode: string; fromAdvisor: string; toAdvisor: string }

/** From today on another advisor serves the village, at the same hours and with the same end. Tells whose open questions are to be handed over to whom. */
export async function replaceAdvisor(
  db: Db,
  officer: Officer,
  { assignmentId, advisorId }: ReplaceInput,
  now = new Date(),
): Promise<Replacement> {
  const today = localDay(now)
  const old = await findAssignment(db, assignmentId)
  if (old.advisorId === advisorId) throw new Problem('conflict', 'same_advisor', 'advisorId')
  if (old.endsOn && old.endsOn < today) throw new Problem('conflict', 'assignment_over')
  const { areaCode, endsOn } = old
  return db.transaction(async (tx) => {
    await lockDirectory(tx)
    await requireStaying(tx, advisorId, endsOn)
    await requireRoom(tx, advisorId, areaCode, today)
    await finish(tx, old, addDays(today, -1))
    await requireNobody(tx, areaCode, { startsOn: today, endsOn })
    const id = randomUUID()
    await tx.insert(advisorAssignments).values({ id, areaCode, advisorId, startsOn: today, endsOn })
    await tx
      .update(officeHours)
      .set({ advisorId })
      .where(and(eq(officeHours.areaCode, areaCode), eq(officeHours.advisorId, old.advisorId)))
    await settleInPools(tx, [advisorId], now)
    await record(tx, officer, 'replace-advisor', advisorId, { areaCode, from: old.advisorId })
    return { areaCode, fromAdvisor: old.advisorId, toAdvisor: advisorId }
  })
}

/** Sets the last day of an assignment. */
export async function endAssignment(
  db: Db,
  officer: Officer,
  { assignmentId, endsOn }: EndAssignmentInput,
) {
  const old = await findAssignment(db, assignmentId)
  if (endsOn < old.startsOn) throw new Problem('invalid', 'ends_before', 'endsOn')
  await db.transaction(async (tx) => {
    await lockDirectory(tx)
    await finish(tx, old, endsOn)
    await record(tx, officer, 'end-assignment', old.advisorId, { areaCode: old.areaCode, endsOn })
  })
}

type Assignment = typeof advisorAssignments.$inferSelect

/** One that never held a day is gone. */
async function finish(tx: Db, { id, startsOn }: Assignment, endsOn: string) {
  const old = eq(advisorAssignments.id, id)
  if (endsOn < startsOn) await tx.delete(advisorAssignments).where(old)
  else await tx.update(advisorAssignments).set({ endsOn }).where(old)
}

async function findAssignment(db: Db, id: string): Promise<Assignment> {
  const [found] = await db.select().from(advisorAssignments).where(eq(advisorAssignments.id, id))
  if (!found) throw new Problem('not_found')
  await requireBureau(db, found.areaCode)
  return found
}

async function requireVillage(tx: Db, areaCode: string) {
  const [found] = await tx
    .select({ level: areas.level })
    .from(areas)
    .where(eq(areas.code, areaCode))
  if (found?.level !== 'village') throw new Problem('not_found', 'village_unknown', 'areaCode')
}

async function requireNobody(tx: Db, areaCode: string, { startsOn, endsOn }: Period) {
  const [there] = await tx
    .select({ count: count() })
    .from(advisorAssignments)
    .where(
      and(
        eq(advisorAssignments.areaCode, areaCode),
        notOver(advisorAssignments.endsOn, startsOn),
        endsOn ? lte(advisorAssignments.startsOn, endsOn) : undefined,
      ),
    )
  if (there?.count) throw new Problem('conflict', 'village_taken', 'areaCode')
}

/** Nobody serves a village longer than they serve at all. */
async function requireStaying(tx: Db, advisorId: string, endsOn: string | null) {
  const [advisor] = await tx.select().from(advisors).where(eq(advisors.id, advisorId))
  if (!advisor) throw new Problem('not_found')
  const last = advisor.endsOn
  if (last && (endsOn === null || endsOn > last)) {
    throw new Problem('conflict', 'advisor_leaves', 'advisorId', { day: last })
  }
}

async function requireRoom(tx: Db, advisorId: string, areaCode: string, day: string) {
  const [has] = await tx
    .select({ villages: countDistinct(advisorAssignments.areaCode) })
    .from(advisorAssignments)
    .where(
      and(
        eq(advisorAssignments.advisorId, advisorId),
        ne(advisorAssignments.areaCode, areaCode),
        notOver(advisorAssignments.endsOn, day),
      ),
    )
  if ((has?.villages ?? 0) >= mostVillages) {
    throw new Problem('conflict', 'too_many_villages', 'advisorId')
  }
}
