import 'server-only'
import { asc } from 'drizzle-orm'
import { city } from '@/lib/city/city'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { type AreaIndex, findIn, indexAreas, type Within } from './area-index'
import { bySound, readSearchQuery } from './search-query'
import { type Area, areas } from './tables'

export type AreaCard = Pick<Area, 'code' | 'name' | 'fullName' | 'level' | 'parentCode' | 'path'>

export function listDistricts(db: Db) {
  return listParts(db, city().code)
}

export function listStreets(db: Db, districtCode: string) {
  return listParts(db, districtCode)
}

export function listVillages(db: Db, streetCode: string) {
  return listParts(db, streetCode)
}

export async function findArea(db: Db, code: string): Promise<AreaCard> {
  const found = (await everyArea(db)).known.get(code)
  if (!found) throw new Problem('not_found')
  return cardOf(found)
}

/** Every district and street. */
export async function listDistrictsAndStreets(db: Db) {
  const { known } = await everyArea(db)
  return [...known.values()].flatMap(({ code, name, level }) =>
    level === 'district' || level === 'street' ? [{ code, name, level }] : [],
  )
}

/** The areas of these codes, as many as there are. */
export async function listNamed(db: Db, codes: readonly string[]): Promise<AreaCard[]> {
  const { known } = await everyArea(db)
  return codes.flatMap((code) => known.get(code) ?? []).map(cardOf)
}

/** Areas by characters, pinyin or initials, an exact name first. What is written wrongly but sounds right is found when nothing else is. */
export async function searchAreas(
  db: Db,
  text: string,
  limit = 30,
  within: Within = {},
): Promise<AreaCard[]> {
  const query = readSearchQuery(text)
  if (!query) return []
  const all = await everyArea(db)
  all.index ??= indexAreas([...all.known.values()])
  const { index } = all
  const found = findIn(index, query, limit, within)
  const sound = found.length === 0 ? bySound(query) : undefined
  return (sound ? findIn(index, sound, limit, within) : found).map(cardOf)
}

/** `index`: made when somebody searches for the first time. */
type Areas = { index?: AreaIndex; known: Map<string, Area>; parts: Map<string | null, Area[]> }

const keptFor = 10 * 60_000
let kept: { until: number; all: Promise<Areas> } | undefined

/** All areas, read once in ten minutes: they change only with the reference data of a release. A table that is still empty is read again. */
function everyArea(db: Db): Promise<Areas> {
  if (kept && kept.until > Date.now()) return kept.all
  const all = db.select().from(areas).orderBy(asc(areas.code)).then(arranged)
  const own = { until: Date.now() + keptFor, all }
  const forget = () => {
    if (kept === own) kept = undefined
  }
  all.then(({ known }) => known.size === 0 && forget(), forget)
  kept = own
  return all
}

function arranged(all: Area[]): Areas {
  const parts = new Map<string | null, Area[]>()
  for (const area of all) {
    parts.set(area.parentCode, [...(parts.get(area.parentCode) ?? []), area])
  }
  return { known: new Map(all.map((area) => [area.code, area])), parts }
}

const cardOf = ({ code, name, fullName, level, parentCode, path }: Area): AreaCard => ({
  ...{ code, name, fullName, level, parentCode, path },
})

async function listParts(db: Db, parentCode: string): Promise<AreaCard[]> {
  const { parts } = await everyArea(db)
  return (parts.get(parentCode) ?? []).map(cardOf)
}
