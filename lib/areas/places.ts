import { city, cityFile } from '@/lib/city/city'
import { readCsv } from '@/lib/platform/csv'
import { type Division, isOffered, namesOf } from './names'
import { areaLevels } from './schema'
import { spell } from './spelling'
import type { Area } from './tables'

/** Every area a resident can choose, from the statistics: the city, its districts, streets and towns, villages. Wholes come before their parts. */
export function listPlaces(): Area[] {
  const paths = new Map<string, string>()
  return divisions()
    .filter(isOffered)
    .toSorted((a, b) => a.code.length - b.code.length || a.code.localeCompare(b.code))
    .map((division) => {
      const names = namesOf(division.level, division.name)
      const path = [paths.get(division.parentCode), names.name].filter(Boolean).join(' ')
      paths.set(division.code, path)
      return placeOf(division, names, path)
    })
}

function placeOf(
  { code, level, parentCode }: Division,
  names: ReturnType<typeof namesOf>,
  path: string,
): Area {
  const [short, shown] = [spell(names.search), spell(names.name)]
  return {
    ...names,
    code,
    level,
    parentCode: code === city().code ? null : parentCode,
    path,
    pinyin: words([...short.pinyin, ...shown.pinyin]),
    initials: words([...short.initials, ...shown.initials]),
  }
}

/** Apart by spaces, one at either end too, so that a whole word can be asked for. */
function words(list: string[]): string {
  return ` ${[...new Set(list)].join(' ')} `
}

function divisions(): Division[] {
  const lines = readCsv(cityFile('divisions.csv'))
  return lines.map(({ code = '', name = '', level, parent_code: parentCode = '' }) => {
    const known = areaLevels.find((one) => one === level)
    if (!known) throw new Error(`area ${code} is of no known level: ${level}`)
    return { code, name, level: known, parentCode }
  })
}
