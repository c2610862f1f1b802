import { codeAt, levelOf } from '@/lib/areas/schema'
import { type DepartmentLevel, departmentLevels } from './schema'

/** The code of the area at that level which holds the tip's area; null where the tip's area is not known that far. */
export function areaAt(areaCode: string, level: DepartmentLevel): string | null {
  const code = codeAt(areaCode, level)
  return levelOf(code) === level ? code : null
}

/** Whether the first level is the second or lies below it. */
export function atOrBelow(level: DepartmentLevel, limit: DepartmentLevel): boolean {
  return departmentLevels.indexOf(level) >= departmentLevels.indexOf(limit)
}

export function isLevel(word: string): word is DepartmentLevel {
  return departmentLevels.some((level) => level === word)
}
