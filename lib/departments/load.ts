import { sql } from 'drizzle-orm'
import { listPlaces } from '@/lib/areas/places'
import type { Db } from '@/lib/platform/db'
import { listPlaced } from './place'
import { departments } from './tables'

const batch = 500

/** Places every department and keeps the names up to date; a second run writes nothing. Keys, epochs and members are left as they are. The areas must be there. */
export async function loadDepartments(db: Db): Promise<{ departments: number; written: number }> {
  const placed = listPlaced(listPlaces())
  let written = 0
  for (let from = 0; from < placed.length; from += batch) {
    const changed = await db
      .insert(departments)
      .values(placed.slice(from, from + batch))
      .onConflictDoUpdate({
        target: departments.id,
        set: { nameZh: sql`excluded.name_zh`, nameEn: sql`excluded.name_en` },
        setWhere: sql`(departments.name_zh, departments.name_en) is distinct from (excluded.name_zh, excluded.name_en)`,
      })
      .returning({ id: departments.id })
    written += changed.length
  }
  return { departments: placed.length, written }
}
