import 'server-only'
import { and, eq, gt, sql } from 'drizzle-orm'
import { addDays } from '@/lib/advisors/hours/visits'
import { lockDirectory, requireKeeper } from '@/lib/advisors/policy'
import type { EndAdvisorInput } from '@/lib/advisors/schema'
import { notOver } from '@/lib/advisors/serves-on'
import { advisorAssignments, advisors, officeHours } from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import type { Officer } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import { type Db, rows } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

/** Sets the last day of an advisor's service; yesterday ends it at once. With it end their villages and hours. Refused while they serve a village of another bureau, or when nobody else would be on duty for a district. */
export async function endAdvisor(
  db: Db,
  officer: Officer,
  { advisorId, endsOn }: EndAdvisorInput,
  now = new Date(),
): Promise<void> {
  const today = localDay(now)
  if (endsOn < addDays(today, -1)) throw new Problem('invalid', 'date_past', 'endsOn')
  await requireKeeper(db, advisorId)
  await db.transaction(async (tx) => {
    await lockDirectory(tx)
    await requireServing(tx, advisorId, today)
    await requireWholeCare(tx, advisorId, endsOn)
    await requireOthersOnDuty(tx, advisorId, endsOn)
    await tx.update(advisors).set({ endsOn }).where(eq(advisors.id, advisorId))
    await endVillages(tx, advisorId, endsOn)
    await record(tx, officer, 'end-advisor', advisorId, { endsOn })
  })
}

/** Those that would have begun later are gone. */
async function endVillages(tx: Db, advisorId: string, endsOn: string) {
  const theirs = eq(advisorAssignments.advisorId, advisorId)
  await tx.delete(advisorAssignments).where(and(theirs, gt(advisorAssignments.startsOn, endsOn)))
  await tx
    .update(advisorAssignments)
    .set({ endsOn })
    .where(and(theirs, notOver(advisorAssignments.endsOn, endsOn)))
  await tx
    .update(officeHours)
    .set({ endsOn })
    .where(and(eq(officeHours.advisorId, advisorId), notOver(officeHours.endsOn, endsOn)))
}

async function requireServing(tx: Db, advisorId: string, day: string) {
  const [found] = await tx
    .select({ id: advisors.id })
    .from(advisors)
    .where(and(eq(advisors.id, advisorId), notOver(advisors.endsOn, day)))
  if (!found) throw new Problem('conflict', 'advisor_left', 'endsOn')
}

async function requireWholeCare(tx: Db, advisorId: string, endsOn: string) {
  const [elsewhere] = await tx
    .select({ areaCode: advisorAssignments.areaCode })
    .from(advisorAssignments)
    .where(
      and(
        eq(advisorAssignments.advisorId, advisorId),
        notOver(advisorAssignments.endsOn, endsOn),
        sql`not keeps_advisors(${advisorAssignments.areaCode})`,
      ),
    )
    .limit(1)
  if (elsewhere) throw new Problem('conflict', 'advisor_elsewhere', 'endsOn')
}

/** The key of a pool is lost with the last who holds it. Whoever leaves by that day as well does not count. */
async function requireOthersOnDuty(tx: Db, advisorId: string, endsOn: string) {
  const alone = await rows<{ code: string }>(
    tx,
    sql`select p.area_code as code from pool_members p join advisors a on a.staff_id = p.staff_id
      where a.id = ${advisorId}::uuid and not exists (
        select from pool_members o join advisors b on b.staff_id = o.staff_id
        where o.area_code = p.area_code and b.id <> a.id
          and (b.ends_on is null or b.ends_on > ${endsOn}::date))`,
  )
  if (alone.length > 0) throw new Problem('conflict', 'alone_on_duty', 'endsOn')
}
