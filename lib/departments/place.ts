import { createHash } from 'node:crypto'
import { englishName } from '@/lib/areas/english'
import { namesOf } from '@/lib/areas/names'
import { codeAt } from '@/lib/areas/schema'
import type { Area } from '@/lib/areas/tables'
import { kinds } from './kinds'
import { departmentNames, type Site } from './names'
import {
  type DepartmentKind,
  type DepartmentLevel,
  departmentKinds,
  departmentLevels,
} from './schema'

type PlacedDepartment = {
  id: string
  kind: DepartmentKind
  areaCode: string
  level: DepartmentLevel
  nameZh: string
  nameEn: string
}

type Place = Pick<Area, 'code' | 'name' | 'level'>

/** Every kind of department at every place of a level it has: the city, its districts, its streets and towns. */
export function listPlaced(places: readonly Place[]): PlacedDepartment[] {
  const byCode = new Map(places.map((place) => [place.code, place]))
  return places.flatMap((place) => {
    const level = departmentLevels.find((level) => level === place.level)
    if (!level) return []
    const site = siteOf(place, level, byCode)
    return departmentKinds
      .filter((kind) => kinds[kind].levels.includes(level))
      .map((kind) => ({
        id: departmentId(kind, place.code),
        kind,
        areaCode: place.code,
        level,
        ...departmentNames(kind, site),
      }))
  })
}

/** The same kind at the same place has the same id in every database: SHA-256 of both, shaped as a version 4 UUID. */
export function departmentId(kind: DepartmentKind, areaCode: string): string {
  const bytes = createHash('sha256').update(`kapok/department/${kind}/${areaCode}`).digest()
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

function siteOf(place: Place, level: DepartmentLevel, byCode: Map<string, Place>): Site {
  const named = (at: DepartmentLevel) => {
    const holder = departmentLevels.indexOf(at) <= departmentLevels.indexOf(level)
    const found = holder ? byCode.get(codeAt(place.code, at)) : undefined
    return { zh: found?.name ?? '', en: found ? englishName(found) : '' }
  }
  return {
    level,
    district: named('district'),
    street: named('street'),
    ambiguous: level === 'street' && isElsewhere(place, byCode),
  }
}

/** 新塘 is a street of 天河 and a town of 增城. */
function isElsewhere(street: Place, byCode: Map<string, Place>): boolean {
  const short = namesOf('street', street.name).search
  return [...byCode.values()].some(
    ({ code, level, name }) =>
      level === 'street' && code !== street.code && namesOf('street', name).search === short,
  )
}
