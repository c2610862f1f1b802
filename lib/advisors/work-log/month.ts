import 'server-only'
import { and, asc, between, desc, eq, gte, isNull, lte, or } from 'drizzle-orm'
import { type WorkKind, workKinds } from '@/lib/advisors/schema'
import { advisorAssignments, workLog } from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import type { Db } from '@/lib/platform/db'
import {
  daysOf,
  type KindTotal,
  monthlyStandard,
  type VillageHours,
  type WorkEntry,
  type WorkMonth,
} from './input'

/** An advisor's month: their villages against the standard, what was done, and every entry, the newest first. */
export async function monthOf(db: Db, advisorId: string, month: string): Promise<WorkMonth> {
  const [entries, assigned] = await Promise.all([
    listEntries(db, advisorId, month),
    listAssigned(db, advisorId, month),
  ])
  const villages = hoursPerVillage(assigned, entries)
  const sum = (of: 'minutes' | 'missing') => villages.reduce((all, one) => all + one[of], 0)
  return {
    month,
    villages,
    kinds: totals(entries),
    minutes: sum('minutes'),
    missing: sum('missing'),
    entries,
  }
}

/** What an advisor wrote down in a month; row security shows it to them and to the bureau. */
function listEntries(db: Db, advisorId: string, month: string): Promise<WorkEntry[]> {
  const { from, to } = daysOf(month)
  const { id, areaCode, day, kind, minutes, people, topic, result } = workLog
  return db
    .select({
      ...{ id, areaCode, day, kind, minutes, people, topic, result },
      ...{ village: areas.name, path: areas.path },
    })
    .from(workLog)
    .innerJoin(areas, eq(areas.code, workLog.areaCode))
    .where(and(eq(workLog.advisorId, advisorId), between(workLog.day, from, to)))
    .orderBy(desc(workLog.day), asc(workLog.areaCode), asc(workLog.id))
}

type Village = { areaCode: string; name: string; path: string }

/** Minutes of each village against the standard: first those assigned, then those served in somebody's place. */
function hoursPerVillage(
  assigned: readonly Village[],
  entries: readonly WorkEntry[],
): VillageHours[] {
  const own = new Map(assigned.map((village) => [village.areaCode, village]))
  const others = new Map(
    entries
      .filter(({ areaCode }) => !own.has(areaCode))
      .map(({ areaCode, village: name, path }) => [areaCode, { areaCode, name, path }]),
  )
  const minutesIn = (code: string) =>
    entries.reduce((all, entry) => all + (entry.areaCode === code ? entry.minutes : 0), 0)
  return [...own.values(), ...others.values()].map((village) => {
    const minutes = minutesIn(village.areaCode)
    const owed = own.has(village.areaCode) ? monthlyStandard : 0
    return { ...village, minutes, missing: Math.max(0, owed - minutes) }
  })
}

function totals(entries: readonly WorkEntry[]): Record<WorkKind, KindTotal> {
  const none = (): KindTotal => ({ entries: 0, minutes: 0, people: 0 })
  const sums = Object.fromEntries(workKinds.map((kind) => [kind, none()])) as WorkMonth['kinds']
  for (const { kind, minutes, people } of entries) {
    sums[kind].entries += 1
    sums[kind].minutes += minutes
    sums[kind].people += people
  }
  return sums
}

/** Villages assigned on any day of the month. */
function listAssigned(db: Db, advisorId: string, month: string): Promise<Village[]> {
  const { from, to } = daysOf(month)
  return db
    .selectDistinct({ areaCode: areas.code, name: areas.name, path: areas.path })
    .from(advisorAssignments)
    .innerJoin(areas, eq(areas.code, advisorAssignments.areaCode))
    .where(
      and(
        eq(advisorAssignments.advisorId, advisorId),
        lte(advisorAssignments.startsOn, to),
        or(isNull(advisorAssignments.endsOn), gte(advisorAssignments.endsOn, from)),
      ),
    )
    .orderBy(asc(areas.code))
}
