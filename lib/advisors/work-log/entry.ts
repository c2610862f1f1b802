import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, gte, sql } from 'drizzle-orm'
import { advisorNamesIn } from '@/lib/advisors/directory/names-in'
import { findOwnAdvisor, villagesOf } from '@/lib/advisors/queries'
import { workLog } from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/identity/actor'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { monthAfter, type RemoveWorkEntryInput, type WorkEntryInput } from './input'

/** Writes down work in a village the advisor served that day, or stood in for. Refused: a day to come, one before last month, and a line that tells who came. */
export async function addEntry(
  db: Db,
  advisor: StaffActor,
  input: WorkEntryInput,
  now = new Date(),
): Promise<void> {
  if (advisorNamesIn(input.result).length > 0) throw new Problem('invalid', 'log_names', 'result')
  const today = localDay(now)
  if (input.day > today) throw new Problem('invalid', 'log_future', 'day')
  if (input.day < oldestDay(now)) throw new Problem('invalid', 'log_closed', 'day')
  const own = await findOwnAdvisor(db, advisor)
  const served = await villagesOf(db, advisor, input.day)
  const there = served.some(
    ({ areaCode, startsOn }) => areaCode === input.areaCode && startsOn <= input.day,
  )
  if (!own || !there) throw new Problem('invalid', 'log_village', 'areaCode')
  const id = randomUUID()
  const { topic, ...entry } = input
  await db.transaction(async (tx) => {
    await tx.insert(workLog).values({ id, advisorId: own.id, topic: topic || null, ...entry })
    const { kind, minutes } = entry
    await record(tx, advisor, 'work-log-add', id, { village: entry.areaCode, kind, minutes })
  })
}

/** Takes back an entry of one's own, while its month may still be corrected. */
export async function removeEntry(
  db: Db,
  advisor: StaffActor,
  { entryId }: RemoveWorkEntryInput,
  now = new Date(),
): Promise<void> {
  const own = await findOwnAdvisor(db, advisor)
  if (!own) throw new Problem('not_found')
  await db.transaction(async (tx) => {
    const mine = and(eq(workLog.id, entryId), eq(workLog.advisorId, own.id))
    const [gone] = await tx
      .delete(workLog)
      .where(and(mine, gte(workLog.day, oldestDay(now))))
      .returning({ minutes: workLog.minutes, village: sql<string>`${workLog.areaCode}` })
    if (!gone) throw new Problem('not_found')
    await record(tx, advisor, 'work-log-remove', entryId, gone)
  })
}

/** The first day that can still be written down or corrected: that of last month. */
export const oldestDay = (now: Date): string => `${monthAfter(localDay(now).slice(0, 7), -1)}-01`
