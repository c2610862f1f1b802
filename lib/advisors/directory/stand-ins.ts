import 'server-only'
import { and, asc, eq, isNotNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { AdvisorCard } from '@/lib/advisors/schema'
import { notOver, servesOn } from '@/lib/advisors/serves-on'
import { advisorAssignments, advisors } from '@/lib/advisors/tables'
import type { Db } from '@/lib/platform/db'

const most = 300

export type StandIn = { id: string; name: string; firm: string; sameFirm: boolean }

/** Lawyers with an account who serve in these districts and could stand in; those of other firms first, since a conflict of interest is the whole firm's. */
export function listStandIns(
  db: Db,
  own: Pick<AdvisorCard, 'id' | 'firm'>,
  districts: readonly string[],
  day: string,
): Promise<StandIn[]> {
  const serving = districts.map((code) => sql`starts_with(${advisorAssignments.areaCode}, ${code})`)
  const there: SQL | undefined = serving.length > 0 ? or(...serving) : sql`false`
  const sameFirm = sql<boolean>`${advisors.firm} = ${own.firm}`
  return db
    .selectDistinct({ id: advisors.id, name: advisors.name, firm: advisors.firm, sameFirm })
    .from(advisors)
    .innerJoin(advisorAssignments, eq(advisorAssignments.advisorId, advisors.id))
    .where(
      and(
        there,
        servesOn(day),
        notOver(advisors.endsOn, day),
        ne(advisors.id, own.id),
        isNotNull(advisors.staffId),
      ),
    )
    .orderBy(sql`4`, asc(advisors.firm), asc(advisors.name), asc(advisors.id))
    .limit(most)
}
