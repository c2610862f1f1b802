import 'server-only'
import { sql } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { rows } from '@/lib/platform/db'

export type DistrictCoverage = {
  areaCode: string
  name: string
  villages: number
  covered: number
  empty: number
  doubled: number
  /** Covered, and the advisor is away today; `uncovered` of these have no stand-in who is there. */
  onHoliday: number
  uncovered: number
  /** Covered, and the assignment ends within thirty days with nobody after it. */
  ending: number
}

/** How every district's villages are served on a day. */
export async function coverage(db: Db, day: string): Promise<DistrictCoverage[]> {
  return rows<DistrictCoverage>(db, perDistrict(day))
}

const away = (advisor: ReturnType<typeof sql>, day: string) =>
  sql`exists (select from advisor_holidays h where h.advisor_id = ${advisor} and ${day} between h.starts_on and h.ends_on)`

function perDistrict(day: string) {
  return sql`
    with serving as (
      select s.area_code, s.advisor_id, s.starts_on, s.ends_on, h.id is not null as away,
        h.id is not null and (h.stand_in_id is null or ${away(sql`h.stand_in_id`, day)}) as alone
      from advisor_assignments s
      join advisors a on a.id = s.advisor_id and (a.ends_on is null or a.ends_on >= ${day})
      left join lateral (select id, stand_in_id from advisor_holidays
        where advisor_id = a.id and ${day} between starts_on and ends_on limit 1) h on true
      where s.starts_on <= ${day} and (s.ends_on is null or s.ends_on >= ${day})
    ), village as (
      select v.code, count(s.advisor_id) as advisors, coalesce(bool_and(s.away), false) as away,
        coalesce(bool_and(s.alone), false) as alone,
        coalesce(bool_and(s.ends_on is not null and s.ends_on <= ${day}::date + 30
          and not exists (select from advisor_assignments n where n.area_code = v.code
            and n.starts_on > s.starts_on and n.starts_on <= s.ends_on + 1)), false) as ending
      from areas v left join serving s on s.area_code = v.code
      where v.level = 'village' group by v.code
    )
    select d.code as "areaCode", d.name,
      count(v.code)::int as villages,
      (count(*) filter (where v.advisors > 0))::int as covered,
      (count(*) filter (where v.advisors = 0))::int as empty,
      (count(*) filter (where v.advisors > 1))::int as doubled,
      (count(*) filter (where v.away))::int as "onHoliday",
      (count(*) filter (where v.alone))::int as uncovered,
      (count(*) filter (where v.ending))::int as ending
    from areas d join village v on left(v.code, 6) = d.code
    where d.level = 'district' group by d.code, d.name order by d.code`
}
