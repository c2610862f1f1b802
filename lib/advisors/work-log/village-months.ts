import 'server-only'
import { sql } from 'drizzle-orm'
import type { WorkKind } from '@/lib/advisors/schema'
import { type Db, rows } from '@/lib/platform/db'
import { daysOf, monthlyStandard } from './input'

/** A village's month: minutes by kind, and what is short of the standard. */
export type VillageMonth = Record<WorkKind, number> & {
  areaCode: string
  path: string
  village: string
  /** Of those who serve the village, and the firm of the last one. */
  advisors: string
  firm: string
  minutes: number
  missing: number
}

export type DistrictMonth = {
  areaCode: string
  villages: number
  reached: number
  minutes: number
  missing: number
}

/** The hours of every village of a district in a month, for the bureau: row security shows it the log, which names no client. */
export async function listVillageMonths(
  db: Db,
  district: string,
  month: string,
): Promise<VillageMonth[]> {
  const { from, to } = daysOf(month)
  const found = await rows<Omit<VillageMonth, 'missing'> & { served: boolean }>(
    db,
    sql`select v.code as "areaCode", v.path, v.name as village,
      coalesce(s.names, '') as advisors, coalesce(s.firm, '') as firm, s.names is not null as served,
      coalesce(w.minutes, 0) as minutes, coalesce(w.consultation, 0) as consultation,
      coalesce(w.lecture, 0) as lecture, coalesce(w.review, 0) as "contract-review",
      coalesce(w.mediation, 0) as mediation
    from areas v
    left join lateral (
      select string_agg(a.name, '、' order by s.starts_on) as names, max(a.firm) as firm
      from advisor_assignments s join advisors a on a.id = s.advisor_id
      where s.area_code = v.code and s.starts_on <= ${to}::date
        and (s.ends_on is null or s.ends_on >= ${from}::date)
    ) s on true
    left join (
      select area_code, sum(minutes)::int as minutes,
        (sum(minutes) filter (where kind = 'consultation'))::int as consultation,
        (sum(minutes) filter (where kind = 'lecture'))::int as lecture,
        (sum(minutes) filter (where kind = 'contract-review'))::int as review,
        (sum(minutes) filter (where kind = 'mediation'))::int as mediation
      from work_log where day between ${from}::date and ${to}::date group by area_code
    ) w on w.area_code = v.code
    where v.level = 'village' and starts_with(v.code, ${district}) order by v.code`,
  )
  return found.map(({ served, ...village }) => ({
    ...village,
    missing: served ? Math.max(0, monthlyStandard - village.minutes) : 0,
  }))
}

/** The same, summed up for each district of the bureau. */
export function sumUp(villages: readonly VillageMonth[]): DistrictMonth[] {
  const districts = new Map<string, DistrictMonth>()
  for (const { areaCode, minutes, missing, advisors } of villages) {
    const code = areaCode.slice(0, 6)
    const sum = districts.get(code) ?? {
      ...{ areaCode: code, villages: 0, reached: 0, minutes: 0, missing: 0 },
    }
    if (advisors) sum.villages += 1
    if (advisors && missing === 0) sum.reached += 1
    sum.minutes += minutes
    sum.missing += missing
    districts.set(code, sum)
  }
  return [...districts.values()]
}
