/** From the whole to its parts; a part's code starts with its whole's. */
export const areaLevels = ['city', 'district', 'street', 'village'] as const
export type AreaLevel = (typeof areaLevels)[number]

export const cityCode = '4401'

const lengths = { city: 4, district: 6, street: 9, village: 12 } satisfies Record<AreaLevel, number>

/** The code of the city, district or street a code lies in; the code itself when it is of that level or above. */
export function codeAt(code: string, level: AreaLevel): string {
  return code.slice(0, lengths[level])
}
