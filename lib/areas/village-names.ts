import 'server-only'
import { inArray } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { areas } from './tables'

/** A place's street and village as people name them; city and district say too little to matter. */
export async function villageNames(db: Db, areaCode: string): Promise<string[]> {
  const codes = [areaCode.slice(0, 9), areaCode].filter(({ length }) => length >= 9)
  if (codes.length === 0) return []
  const found = await db
    .select({ name: areas.name, search: areas.search })
    .from(areas)
    .where(inArray(areas.code, codes))
  return found.flatMap(({ name, search }) => [name, search])
}
