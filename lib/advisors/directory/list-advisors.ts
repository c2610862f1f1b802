import 'server-only'
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { type Holiday, listHolidays } from '@/lib/advisors/hours/holidays'
import { cardOf } from '@/lib/advisors/queries'
import {
  type AdvisorCard,
  mostVillages,
  type OfficeHours,
  type Period,
} from '@/lib/advisors/schema'
import { notOver } from '@/lib/advisors/serves-on'
import { advisorAssignments, advisors, officeHours, poolMembers } from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import { invitations } from '@/lib/identity/tables'
import { type Db, rows } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

export type ListedAdvisor = AdvisorCard & {
  villages: number
  districts: string[]
  /** Last day of the absence of today. */
  awayUntil: string | null
  endsOn: string | null
}

const perPage = 50

type AdvisorPage = { advisors: ListedAdvisor[]; total: number; pages: number }

/** Advisors by name, firm, licence, telephone or village, of one district or all. */
export async function listAdvisors(
  db: Db,
  { text, district, day, page }: { text: string; district: string; day: string; page: number },
): Promise<AdvisorPage> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  const found = await rows<ListedAdvisor & { total: number }>(
    db,
    sql`with serving as (
      select s.advisor_id, count(distinct s.area_code)::int as villages,
        array_agg(distinct left(s.area_code, 6)) as districts,
        bool_or(v.name like ${like}) as named
      from advisor_assignments s join areas v on v.code = s.area_code
      where s.ends_on is null or s.ends_on >= ${day}::date group by s.advisor_id
    )
    select a.id, a.staff_id as "staffId", a.name, a.firm, a.licence, a.phone, a.languages,
      a.ends_on::text as "endsOn", coalesce(s.villages, 0) as villages,
      coalesce(s.districts, '{}') as districts, count(*) over ()::int as total,
      (select max(h.ends_on)::text from advisor_holidays h
        where h.advisor_id = a.id and ${day}::date between h.starts_on and h.ends_on) as "awayUntil"
    from advisors a left join serving s on s.advisor_id = a.id
    where (a.name like ${like} or a.firm like ${like} or a.licence like ${like}
        or a.phone like ${like} or s.named)
      and (${district} = '' or ${district} = any (s.districts))
    order by a.staff_id is null, a.licence limit ${perPage} offset ${(page - 1) * perPage}`,
  )
  const total = found[0]?.total ?? 0
  return { advisors: found, total, pages: Math.ceil(total / perPage) }
}

export const gaps = ['empty', 'doubled', 'uncovered', 'ending'] as const
export type Gap = (typeof gaps)[number]

export type GapVillage = { code: string; name: string; path: string; advisors: string[] }

/** The villages behind a number of the coverage. */
export function listGaps(db: Db, gap: Gap, district: string, day: string): Promise<GapVillage[]> {
  const at = sql`${day}::date`
  const away = (who: ReturnType<typeof sql>) =>
    sql`select from advisor_holidays h where h.advisor_id = ${who} and ${at} between h.starts_on and h.ends_on`
  const having = {
    empty: sql`count(a.id) = 0`,
    doubled: sql`count(a.id) > 1`,
    uncovered: sql`count(a.id) > 0 and bool_and(exists (select from advisor_holidays o
      where o.advisor_id = a.id and ${at} between o.starts_on and o.ends_on
      and (o.stand_in_id is null or exists (${away(sql`o.stand_in_id`)}))))`,
    ending: sql`count(a.id) > 0 and bool_and(s.ends_on is not null and s.ends_on <= ${at} + 30
      and not exists (select from advisor_assignments n where n.area_code = v.code
        and n.starts_on > s.starts_on and n.starts_on <= s.ends_on + 1))`,
  } satisfies Record<Gap, unknown>
  return rows<GapVillage>(
    db,
    sql`select v.code, v.name, v.path,
      coalesce(array_agg(a.name order by s.starts_on) filter (where a.id is not null), '{}') as advisors
    from areas v
    left join (advisor_assignments s join advisors a on a.id = s.advisor_id
      and (a.ends_on is null or a.ends_on >= ${at}))
      on s.area_code = v.code and s.starts_on <= ${at} and (s.ends_on is null or s.ends_on >= ${at})
    where v.level = 'village' and starts_with(v.code, ${district})
    group by v.code, v.name, v.path having ${having[gap]} order by v.code limit 400`,
  )
}

export type AdvisorFile = {
  advisor: AdvisorCard
  endsOn: string | null
  assignments: (Period & { id: string; areaCode: string; name: string; path: string })[]
  hours: (OfficeHours & { areaCode: string })[]
  holidays: Holiday[]
  /** Districts whose pool the advisor is in. */
  pools: string[]
  invited: { email: string; expiresAt: Date }[]
}

/** Everything the bureau sees of one advisor. */
export async function findAdvisor(
  db: Db,
  id: string,
  day: string,
  now = new Date(),
): Promise<AdvisorFile> {
  const [found] = await db.select().from(advisors).where(eq(advisors.id, id))
  if (!found) throw new Problem('not_found')
  const [assignments, hours, holidays, pools, invited] = [
    await listAssignments(db, id, day),
    await listHours(db, id, day),
    await listHolidays(db, id, day),
    await listPools(db, found.staffId),
    await listInvited(db, id, now),
  ]
  return {
    advisor: cardOf(found),
    endsOn: found.endsOn,
    assignments,
    hours,
    holidays,
    pools,
    invited,
  }
}

export type Candidate = {
  id: string
  name: string
  firm: string
  villages: number
  joined: boolean
}

/** Who could take over or stand in: serving in the district, with room for another village, the least busy first. */
export async function listCandidates(db: Db, district: string, day: string): Promise<Candidate[]> {
  return rows<Candidate>(
    db,
    sql`select a.id, a.name, a.firm, count(distinct s.area_code)::int as villages,
      a.staff_id is not null as joined
    from advisors a join advisor_assignments s on s.advisor_id = a.id
      and (s.ends_on is null or s.ends_on >= ${day}::date)
    where a.ends_on is null or a.ends_on >= ${day}::date
    group by a.id
    having bool_or(starts_with(s.area_code, ${district}))
      and count(distinct s.area_code) < ${mostVillages}
    order by joined desc, villages, a.licence limit 300`,
  )
}

function listAssignments(db: Db, advisorId: string, day: string) {
  const { id, areaCode, startsOn, endsOn } = advisorAssignments
  return db
    .select({ id, areaCode, startsOn, endsOn, name: areas.name, path: areas.path })
    .from(advisorAssignments)
    .innerJoin(areas, eq(areas.code, areaCode))
    .where(and(eq(advisorAssignments.advisorId, advisorId), notOver(endsOn, day)))
    .orderBy(asc(areaCode), asc(startsOn))
}

function listHours(db: Db, advisorId: string, day: string) {
  const { id, areaCode, week, weekday, opens, closes, place } = officeHours
  return db
    .select({ id, areaCode, week, weekday, opens, closes, place })
    .from(officeHours)
    .where(and(eq(officeHours.advisorId, advisorId), notOver(officeHours.endsOn, day)))
    .orderBy(asc(areaCode), asc(week), asc(weekday))
}

async function listPools(db: Db, staffId: string | null): Promise<string[]> {
  if (!staffId) return []
  const found = await db
    .select({ areaCode: poolMembers.areaCode })
    .from(poolMembers)
    .where(eq(poolMembers.staffId, staffId))
    .orderBy(asc(poolMembers.areaCode))
  return found.map(({ areaCode }) => areaCode)
}

function listInvited(db: Db, advisorId: string, now: Date) {
  const { email, expiresAt } = invitations
  return db
    .select({ email, expiresAt })
    .from(invitations)
    .where(
      and(eq(invitations.advisorId, advisorId), isNull(invitations.acceptedAt), gt(expiresAt, now)),
    )
}

type ServingAdvisor = Period & {
  id: string
  advisorId: string
  name: string
  firm: string
}

/** Whom a village has now and later. */
export function listServing(db: Db, areaCode: string, day: string): Promise<ServingAdvisor[]> {
  const { id, advisorId, startsOn, endsOn } = advisorAssignments
  return db
    .select({ id, advisorId, startsOn, endsOn, name: advisors.name, firm: advisors.firm })
    .from(advisorAssignments)
    .innerJoin(advisors, eq(advisors.id, advisorId))
    .where(
      and(
        eq(advisorAssignments.areaCode, areaCode),
        notOver(endsOn, day),
        notOver(advisors.endsOn, day),
      ),
    )
    .orderBy(asc(startsOn))
}
