import 'server-only'
import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { cityCode } from './schema'
import { bySound, readQuestion } from './search'
import { type AreaIndex, findIn, indexAreas, type Within } from './search-index'
import { type Area, areas } from './tables'

const card = {
  code: areas.code,
  name: areas.name,
  fullName: areas.fullName,
  level: areas.level,
  parentCode: areas.parentCode,
  path: areas.path,
}

export type AreaCard = Awaited<ReturnType<typeof findArea>>

export function listDistricts(db: Db) {
  return listParts(db, cityCode)
}

export function listStreets(db: Db, districtCode: string) {
  return listParts(db, districtCode)
}

export function listVillages(db: Db, streetCode: string) {
  return listParts(db, streetCode)
}

export async function findArea(db: Db, code: string) {
  const [found] = await db.select(card).from(areas).where(eq(areas.code, code))
  if (!found) throw new Problem('not_found')
  return found
}

/** The areas of these codes, as many as there are. */
export function listNamed(db: Db, codes: readonly string[]) {
  return db
    .select(card)
    .from(areas)
    .where(inArray(areas.code, [...codes]))
}

/** Areas by characters, pinyin or initials, an exact name first. What is written wrongly but sounds right is found when nothing else is. */
export async function searchAreas(
  db: Db,
  text: string,
  limit = 30,
  within: Within = {},
): Promise<AreaCard[]> {
  const question = readQuestion(text)
  if (!question) return []
  const index = await everyArea(db)
  const found = findIn(index, question, limit, within)
  const sound = found.length === 0 ? bySound(question) : undefined
  return (sound ? findIn(index, sound, limit, within) : found).map(cardOf)
}

const keptFor = 10 * 60_000
let kept: { until: number; index: Promise<AreaIndex> } | undefined

/** All areas, read once in ten minutes: they change only with the reference data of a release. A table that is still empty is read again. */
function everyArea(db: Db): Promise<AreaIndex> {
  if (kept && kept.until > Date.now()) return kept.index
  const index = db.select().from(areas).then(indexAreas)
  const own = { until: Date.now() + keptFor, index }
  const forget = () => {
    if (kept === own) kept = undefined
  }
  index.then(({ entries }) => entries.length === 0 && forget(), forget)
  kept = own
  return index
}

const cardOf = ({ code, name, fullName, level, parentCode, path }: Area): AreaCard => ({
  ...{ code, name, fullName, level, parentCode, path },
})

function listParts(db: Db, parentCode: string) {
  return db
    .select(card)
    .from(areas)
    .where(eq(areas.parentCode, parentCode))
    .orderBy(asc(areas.code))
}
