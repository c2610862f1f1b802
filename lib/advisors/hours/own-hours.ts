import type { OfficeHours } from '@/lib/advisors/schema'
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, eq } from 'drizzle-orm'
import { lockDirectory } from '@/lib/advisors/policy'
import { findOwnAdvisor, villagesOf } from '@/lib/advisors/queries'
import { notOver } from '@/lib/advisors/serves-on'
import { advisors, officeHours } from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import { record } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { AddHoursInput, EndHoursInput } from './input'
import { addDays } from './visits'

const mostInVillage = 14

export type OwnHours = OfficeHours & { advisorId: string; areaCode: string; village: string }

/** The hours the advisor keeps in the villages they serve, from a day on. */
export function listOwnHours(db: Db, { staffId }: StaffActor, day: string): Promise<OwnHours[]> {
  const { id, advisorId, areaCode, week, weekday, opens, closes, place } = officeHours
  return db
    .select({
      ...{ id, advisorId, areaCode, week, weekday, opens, closes, place },
      village: areas.name,
    })
    .from(officeHours)
    .innerJoin(advisors, eq(advisors.id, officeHours.advisorId))
    .innerJoin(areas, eq(areas.code, officeHours.areaCode))
    .where(and(eq(advisors.staffId, staffId), notOver(officeHours.endsOn, day)))
    .orderBy(asc(areaCode), asc(week), asc(weekday), asc(opens))
}

/** Adds hours in a village of the advisor's own. They may not run into other hours of theirs on the same weekday. */
export async function addHours(
  db: Db,
  advisor: StaffActor,
  input: AddHoursInput,
  now = new Date(),
): Promise<void> {
  const today = localDay(now)
  const own = await findOwnAdvisor(db, advisor)
  const served = await villagesOf(db, advisor, today)
  const there = served.some(
    ({ areaCode, standingInFor }) => areaCode === input.areaCode && !standingInFor,
  )
  if (!own || !there) throw new Problem('invalid', 'choose_village', 'areaCode')
  await db.transaction(async (tx) => {
    await lockDirectory(tx)
    const kept = await listOwnHours(tx, advisor, today)
    const here = kept.filter(({ areaCode }) => areaCode === input.areaCode)
    if (here.length >= mostInVillage) throw new Problem('conflict', 'hours_many')
    if (kept.some((rule) => meet(rule, input))) {
      throw new Problem('conflict', 'hours_meet', 'opens')
    }
    await tx.insert(officeHours).values({ id: randomUUID(), advisorId: own.id, ...input })
    await record(tx, advisor, 'office-hours-add', own.id, { village: input.areaCode })
  })
}

/** From today on these hours are no more; what was booked in them stays. */
export async function endHours(
  db: Db,
  advisor: StaffActor,
  { hoursId }: EndHoursInput,
  now = new Date(),
): Promise<void> {
  const today = localDay(now)
  const kept = await listOwnHours(db, advisor, today)
  const rule = kept.find(({ id }) => id === hoursId)
  if (!rule) throw new Problem('not_found')
  await db.transaction(async (tx) => {
    await tx
      .update(officeHours)
      .set({ endsOn: addDays(today, -1) })
      .where(eq(officeHours.id, hoursId))
    await record(tx, advisor, 'office-hours-end', rule.advisorId, { village: rule.areaCode })
  })
}

type Rule = Pick<AddHoursInput, 'week' | 'weekday' | 'opens' | 'closes'>

/** One weekday, weeks that can fall together, and times that overlap: an advisor is in one place at a time. */
function meet(one: Rule, other: Rule): boolean {
  const weeks = one.week === other.week || one.week === 0 || other.week === 0
  const last = [one.week, other.week].includes(5) && [one.week, other.week].includes(4)
  const times = one.opens < other.closes && other.opens < one.closes
  return one.weekday === other.weekday && (weeks || last) && times
}
