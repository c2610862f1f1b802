import { type DepartmentLevel, departmentLevels } from './schema'

export const cityCode = '4401'

/** Divisions are prefix codes: this many digits name the city, the district, the street. */
const digits = { city: 4, district: 6, street: 9 } as const satisfies Record<
  DepartmentLevel,
  number
>

/** The code of the area at that level which holds the tip's area; null where the tip's area is not known that far. */
export function areaAt(areaCode: string, level: DepartmentLevel): string | null {
  return areaCode.length >= digits[level] ? areaCode.slice(0, digits[level]) : null
}

/** Whether the first level is the second or lies below it. */
export function atOrBelow(level: DepartmentLevel, limit: DepartmentLevel): boolean {
  return departmentLevels.indexOf(level) >= departmentLevels.indexOf(limit)
}

export function isLevel(word: string): word is DepartmentLevel {
  return departmentLevels.some((level) => level === word)
}
