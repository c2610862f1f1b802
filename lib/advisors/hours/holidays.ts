import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, eq, gte, lte } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { lockDirectory, requireOwnOrKeeper } from '@/lib/advisors/policy'
import type { CancelHolidayInput, HolidayInput } from '@/lib/advisors/schema'
import { advisorHolidays, advisors } from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

/** Days away, set by the advisor or their bureau. The stand-in serves and is not away in those days. */
export async function setHoliday(db: Db, staff: StaffActor, input: HolidayInput, now = new Date()) {
  const { advisorId, startsOn, endsOn } = input
  const standInId = input.standInId || null
  await requireOwnOrKeeper(db, staff, advisorId)
  if (endsOn < localDay(now)) throw new Problem('invalid', 'date_past', 'endsOn')
  if (standInId === advisorId) throw new Problem('invalid', 'stand_in_self', 'standInId')
  await db.transaction(async (tx) => {
    await lockDirectory(tx)
    await requireFree(tx, advisorId, input, 'startsOn', 'holiday_overlaps')
    if (standInId) {
      await requireServing(tx, standInId, endsOn)
      await requireFree(tx, standInId, input, 'standInId', 'stand_in_away')
    }
    const id = randomUUID()
    await tx.insert(advisorHolidays).values({ id, advisorId, startsOn, endsOn, standInId })
    await record(tx, staff, 'advisor-holiday', advisorId, { startsOn, endsOn })
  })
}

/** A holiday that has begun ends yesterday; one that is still to come is gone. */
export async function cancelHoliday(
  db: Db,
  staff: StaffActor,
  { holidayId }: CancelHolidayInput,
  now = new Date(),
) {
  const [holiday] = await db.select().from(advisorHolidays).where(eq(advisorHolidays.id, holidayId))
  if (!holiday) throw new Problem('not_found')
  await requireOwnOrKeeper(db, staff, holiday.advisorId)
  const today = localDay(now)
  if (holiday.endsOn < today) throw new Problem('conflict', 'date_past')
  const yesterday = localDay(new Date(now.getTime() - 86_400_000))
  await db.transaction(async (tx) => {
    const these = eq(advisorHolidays.id, holidayId)
    if (holiday.startsOn < today) {
      await tx.update(advisorHolidays).set({ endsOn: yesterday }).where(these)
    } else await tx.delete(advisorHolidays).where(these)
    await record(tx, staff, 'advisor-back', holiday.advisorId)
  })
}

const standIns = alias(advisors, 'stand_ins')

export type Holiday = {
  id: string
  startsOn: string
  endsOn: string
  /** The name of who stands in. */
  standIn: string | null
}

/** Absences of an advisor that are not over, the first one first. */
export function listHolidays(db: Db, advisorId: string, day: string): Promise<Holiday[]> {
  const { id, startsOn, endsOn } = advisorHolidays
  return db
    .select({ id, startsOn, endsOn, standIn: standIns.name })
    .from(advisorHolidays)
    .leftJoin(standIns, eq(standIns.id, advisorHolidays.standInId))
    .where(and(eq(advisorHolidays.advisorId, advisorId), gte(endsOn, day)))
    .orderBy(asc(startsOn))
}

/** Away in none of these days. */
async function requireFree(
  tx: Db,
  advisorId: string,
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  field: string,
  key: string,
) {
  const [found] = await tx
    .select({ id: advisorHolidays.id })
    .from(advisorHolidays)
    .where(
      and(
        eq(advisorHolidays.advisorId, advisorId),
        lte(advisorHolidays.startsOn, endsOn),
        gte(advisorHolidays.endsOn, startsOn),
      ),
    )
    .limit(1)
  if (found) throw new Problem('conflict', key, field)
}

async function requireServing(tx: Db, advisorId: string, day: string) {
  const [found] = await tx.select().from(advisors).where(eq(advisors.id, advisorId))
  if (!found) throw new Problem('not_found')
  if (found.endsOn && found.endsOn < day) throw new Problem('conflict', 'advisor_left', 'standInId')
}
