/** From the whole to its parts; a part's code starts with its whole's. */
export const areaLevels = ['city', 'district', 'street', 'village'] as const
export type AreaLevel = (typeof areaLevels)[number]

export const cityCode = '4401'

const digits: Record<number, AreaLevel> = { 4: 'city', 6: 'district', 9: 'street', 12: 'village' }

/** The level a code's length speaks of; nothing for what cannot be a code of Guangzhou. */
export function levelOf(code: string): AreaLevel | undefined {
  return /^4401\d*$/.test(code) ? digits[code.length] : undefined
}

/** The part of a code that names the district or street it lies in; the code itself when it is no longer. */
export function codeAt(code: string, level: AreaLevel): string {
  const length = Object.keys(digits).find((length) => digits[Number(length)] === level)
  return code.slice(0, Number(length))
}
