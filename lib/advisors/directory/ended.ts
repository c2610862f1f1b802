import 'server-only'
import { and, isNotNull, lt, sql } from 'drizzle-orm'
import { advisors } from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import { endAccount } from '@/lib/identity/account/end-account'
import { localDay } from '@/lib/platform/clock/working-time'
import { type Db, rows } from '@/lib/platform/db'
import { unseatAdvisor } from './seat'

/** The job of both parts. */
const job = { role: 'system', job: 'people' } as const

type EndedAdvisor = { id: string; staffId: string; endsOn: string }

/** Whose last day is over and who still has a seat. */
export async function listEnded(db: Db, now: Date): Promise<EndedAdvisor[]> {
  const found = await db
    .select({ id: advisors.id, staffId: advisors.staffId, endsOn: advisors.endsOn })
    .from(advisors)
    .where(and(isNotNull(advisors.staffId), lt(advisors.endsOn, localDay(now))))
  return found.flatMap(({ id, staffId, endsOn }) =>
    staffId && endsOn ? [{ id, staffId, endsOn }] : [],
  )
}

/** The first part: no session and no key opens anything any more. `db` is that of the job `people`. */
export async function closeAccount(db: Db, { id, staffId }: EndedAdvisor, now: Date) {
  await db.transaction(async (tx) => {
    if (await endAccount(tx, staffId, now)) await record(tx, job, 'advisor-ended', id)
  })
}

/** The last part, once nothing open is left with them: the entry of the list stays, without a seat. */
export async function giveUpSeat(db: Db, { staffId }: EndedAdvisor) {
  await db.transaction((tx) => unseatAdvisor(tx, staffId))
}

/** Who takes over in a district, and is on duty there: whoever serves most of the villages now, else the stand-in of the last holiday. */
export async function findSuccessor(
  db: Db,
  { id, endsOn }: EndedAdvisor,
  district: string,
  now: Date,
): Promise<string | null> {
  const day = sql`${localDay(now)}::date`
  const served = sql`select area_code from advisor_assignments where advisor_id = ${id}::uuid
    and starts_on <= ${endsOn}::date and (ends_on is null or ends_on >= ${endsOn}::date)`
  const standIn = sql`select stand_in_id from advisor_holidays
    where advisor_id = ${id}::uuid and stand_in_id is not null order by ends_on desc limit 1`
  const [found] = await rows<{ staffId: string }>(
    db,
    sql`select a.staff_id as "staffId" from advisors a
      join pool_members p on p.staff_id = a.staff_id and p.area_code = ${district}
      left join advisor_assignments s on s.advisor_id = a.id and s.area_code in (${served})
        and s.starts_on <= ${day} and (s.ends_on is null or s.ends_on >= ${day})
      where a.id <> ${id}::uuid and (a.ends_on is null or a.ends_on >= ${day})
        and (s.id is not null or a.id = (${standIn}))
      group by a.id order by count(s.id) desc, a.id limit 1`,
  )
  return found?.staffId ?? null
}
