import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { as } from '@/lib/identity/as'
import { type Db, rows } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { ratings } from './tables'

const job = { role: 'system', job: 'statistics' } as const

/** Ratings are shown from so many on. */
const fewestRatings = 5

/** The mean of an advisor's ratings to one decimal; null below five, so that nobody learns what one resident thought. */
export async function ratingOf(staffId: string): Promise<{ mean: number; count: number } | null> {
  const [found] = await as(job)
    .select({
      mean: sql<number>`round(avg(${ratings.score}), 1)::float`,
      count: sql<number>`count(*)::int`,
    })
    .from(ratings)
    .where(eq(ratings.advisorStaffId, staffId))
  return found && found.count >= fewestRatings ? found : null
}

type AnswerTimes = {
  areaCode: string
  asked: number
  replied: number
  repliedInTime: number
  /** Hours from receipt, as it was rounded, to the first reply; null without any. */
  medianHours: number | null
  /** Waiting for a reply past the limit. */
  overdue: number
  open: number
}

/** How fast each district's advisors answered what came since a day, for the bureau: counts alone, no consultation. */
export function listAnswerTimes(since: string, db: Db = as(job)): Promise<AnswerTimes[]> {
  const { first, urgent } = env().adviceHours
  const hours = sql`greatest(0, extract(epoch from first_replied_at - first_reply_due) / 3600
    + case urgency when 'urgent' then ${urgent}::int else ${first}::int end)`
  return rows<AnswerTimes>(
    db,
    sql`select area_code as "areaCode",
      count(*)::int as asked,
      count(first_replied_at)::int as replied,
      (count(*) filter (where first_replied_at <= first_reply_due))::int as "repliedInTime",
      round((percentile_cont(0.5) within group (order by ${hours})
        filter (where first_replied_at is not null))::numeric, 1)::float as "medianHours",
      (count(*) filter (where first_replied_at is null and status <> 'closed'
        and first_reply_due < now()))::int as overdue,
      (count(*) filter (where status <> 'closed'))::int as open
    from consultations where received_on >= ${since}::date
    group by area_code order by area_code`,
  )
}
