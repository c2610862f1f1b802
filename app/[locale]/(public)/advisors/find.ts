import 'server-only'
import {
  type AreaCard,
  listDistricts,
  listStreets,
  listVillages,
  searchAreas,
} from '@/lib/areas/queries'
import { codeAt, levelOf } from '@/lib/areas/schema'
import type { Db } from '@/lib/platform/db'

type Choice = { step: 'district' | 'street' | 'village'; areas: AreaCard[] }

const mostFound = 30

/** A village's code, perhaps nobody's. */
export const isVillageCode = (code: string): boolean => levelOf(code) === 'village'

/** The next select after `code`; from the districts again when it is no code of ours. */
export async function choiceAfter(db: Db, code: string): Promise<Choice> {
  const villages = levelOf(code) === 'street' ? await listVillages(db, code) : []
  if (villages.length > 0) return { step: 'village', areas: villages }
  const streets = levelOf(code) === 'district' ? await listStreets(db, code) : []
  if (streets.length > 0) return { step: 'street', areas: streets }
  return { step: 'district', areas: await listDistricts(db) }
}

/** Villages first; the district or street somebody may have meant after them. */
export async function findPlaces(db: Db, text: string): Promise<AreaCard[]> {
  const [villages, larger] = await Promise.all([
    searchAreas(db, text, mostFound, { level: 'village' }),
    searchAreas(db, text, 5),
  ])
  const known = new Set(villages.map(({ code }) => code))
  const others = larger.filter(({ code, level }) => level !== 'city' && !known.has(code))
  return [...villages, ...others]
}

/** What lies around a code that is no village: the villages of its street, or else the streets of its district; in no district of ours, the districts. */
export async function listNear(db: Db, code: string): Promise<AreaCard[]> {
  const villages = await listVillages(db, codeAt(code, 'street'))
  if (villages.length > 0) return villages
  const streets = await listStreets(db, codeAt(code, 'district'))
  return streets.length > 0 ? streets : listDistricts(db)
}
