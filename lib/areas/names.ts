import type { AreaLevel } from './schema'

/** A line of the statistics, as it came. */
export type Division = { code: string; name: string; level: AreaLevel; parentCode: string }

type AreaNames = {
  /** What people say: 长湴社区, 莲塘村, 五山街道. */
  name: string
  /** The legal name: 长湴社区居民委员会, 莲塘村民委员会. */
  fullName: string
  /** The name without its ending: 长湴, 莲塘, 五山. */
  search: string
}

const committee = /(社区)?居[居民委员会]*会$/
const villagers = /村民?委员?会$/
const ending = /(街道|镇|区|市)$/

/** Mends the spellings of the statistics (居委会会, 居委委员会, 居居委会, 居民居委会) into one name to show and one legal name. */
export function namesOf(level: AreaLevel, raw: string): AreaNames {
  if (level !== 'village') return { name: raw, fullName: raw, search: raw.replace(ending, '') }
  if (villagers.test(raw)) {
    const search = raw.replace(villagers, '')
    const name = search.endsWith('村') ? search : `${search}村`
    return { name, fullName: `${search}村民委员会`, search }
  }
  const search = raw.replace(committee, '')
  const community = raw.includes('社区') ? '社区' : ''
  return { name: `${search}社区`, fullName: `${search}${community}居民委员会`, search }
}

/** Reservoirs and forest farms counted as streets (4xx), and 生活区 placeholders counted as villages (5xx), are nobody's home address. */
export function isOffered({ code }: Division): boolean {
  return code[6] !== '4' && code[9] !== '5'
}

/** A committee's spelling as people and forms write it, brought to the name shown; other text comes back as it is. */
export function tidyName(text: string): string {
  const official = [villagers, committee].some((end) => end.test(text) && text.search(end) > 0)
  return official ? namesOf('village', text).name : text
}
