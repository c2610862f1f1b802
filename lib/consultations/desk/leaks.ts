import 'server-only'
import { inArray } from 'drizzle-orm'
import { areas } from '@/lib/areas/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { type Known, leaksIn } from './leaks-in'

export { leaksIn, partyNames } from './leaks-in'

/** Stops words that name a party or a number; whoever means it sends them once more and says so. */
export function refuseLeaks(draft: string, known: Known, sure: 'on' | undefined): void {
  if (!sure && leaksIn(draft, known).length > 0) {
    throw new Problem('invalid', 'answer_leaks', 'text')
  }
}

/** Street and village as people name them; city and district say too little to matter. */
export async function placeNames(db: Db, villageCode: string): Promise<string[]> {
  const found = await db
    .select({ name: areas.name, search: areas.search })
    .from(areas)
    .where(inArray(areas.code, [villageCode.slice(0, 9), villageCode]))
  return found.flatMap(({ name, search }) => [name, search])
}
