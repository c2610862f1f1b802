import { getTableColumns, sql } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { listPlaces } from './places'
import { areaLevels } from './schema'
import { areas } from './tables'

const batch = 500
const { code: _, ...told } = getTableColumns(areas)

/** Brings the table to what the reference data says; a second run writes nothing. An area that left the data stays, for what points at it. */
export async function loadAreas(db: Db) {
  const places = listPlaces()
  let written = 0
  for (let from = 0; from < places.length; from += batch) {
    const changed = await db
      .insert(areas)
      .values(places.slice(from, from + batch))
      .onConflictDoUpdate({ target: areas.code, set: incoming(), setWhere: differs() })
      .returning({ code: areas.code })
    written += changed.length
  }
  const count = (level: string) => places.filter((place) => place.level === level).length
  const [city, district, street, village] = areaLevels.map(count)
  return { city, district, street, village, written }
}

function incoming() {
  return Object.fromEntries(
    Object.entries(told).map(([key, column]) => [key, sql.raw(`excluded.${column.name}`)]),
  )
}

function differs() {
  const columns = Object.values(told)
  const list = (table: string) => sql.raw(columns.map(({ name }) => `${table}.${name}`).join(', '))
  return sql`(${list('areas')}) is distinct from (${list('excluded')})`
}
