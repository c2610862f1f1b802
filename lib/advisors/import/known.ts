import 'server-only'
import { and, eq, inArray, or } from 'drizzle-orm'
import { listKept } from '@/lib/advisors/policy'
import { notOver } from '@/lib/advisors/serves-on'
import { advisorAssignments, advisors } from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import type { Db } from '@/lib/platform/db'
import type { KnownList } from './check-sheet'
import type { SheetRow } from './sheet'

/** What a table has to agree with. */
export async function loadKnown(
  db: Db,
  rows: readonly SheetRow[],
  day: string,
): Promise<KnownList> {
  const codes = [...new Set(rows.map(({ areaCode }) => areaCode))]
  const licences = [...new Set(rows.map(({ licence }) => licence))]
  const [kept, villages, people, assignments] = [
    await listKept(db),
    await db
      .select()
      .from(areas)
      .where(and(inArray(areas.code, codes), eq(areas.level, 'village'))),
    await db.select().from(advisors).where(inArray(advisors.licence, licences)),
    await listAssignments(db, codes, licences, day),
  ]
  return {
    kept,
    villages: new Map(villages.map((village) => [village.code, village])),
    advisors: new Map(people.map((advisor) => [advisor.licence, advisor])),
    assignments,
  }
}

function listAssignments(db: Db, codes: string[], licences: string[], day: string) {
  const { id, areaCode, startsOn, endsOn } = advisorAssignments
  return db
    .select({ id, areaCode, startsOn, endsOn, licence: advisors.licence, name: advisors.name })
    .from(advisorAssignments)
    .innerJoin(advisors, eq(advisors.id, advisorAssignments.advisorId))
    .where(
      and(or(inArray(areaCode, codes), inArray(advisors.licence, licences)), notOver(endsOn, day)),
    )
}
