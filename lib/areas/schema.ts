import { z } from 'zod'
import { city } from '@/lib/city/city'

/** From the whole to its parts; a part's code starts with its whole's. */
export const areaLevels = ['city', 'district', 'street', 'village'] as const
export type AreaLevel = (typeof areaLevels)[number]

/** Digits of a code at each level, the same in all of China (统计用区划代码). */
const lengths = { city: 4, district: 6, street: 9, village: 12 } satisfies Record<AreaLevel, number>

/** The code of the city, district or street a code lies in; the code itself when it is of that level or above. */
export function codeAt(code: string, level: AreaLevel): string {
  return code.slice(0, lengths[level])
}

/** The code of the area at that level which holds another; null where that one is not known so far. */
export function areaAt(code: string, level: AreaLevel): string | null {
  const whole = codeAt(code, level)
  return levelOf(whole) === level ? whole : null
}

/** The level of a code of ours; undefined for one that is not ours. It may still be nobody's. */
export function levelOf(code: string): AreaLevel | undefined {
  if (!/^\d+$/.test(code) || !code.startsWith(city().code)) return undefined
  return areaLevels.find((level) => lengths[level] === code.length)
}

/** A code of ours at one of these levels. */
export function areaCode(levels: AreaLevel | readonly AreaLevel[], message?: string) {
  const asked: readonly (AreaLevel | undefined)[] = [levels].flat()
  return z.string().refine((code) => asked.includes(levelOf(code)), message)
}
