import { pinyin } from 'pinyin-pro'
import { localReadings, otherReadings } from './readings'

/** Every way to spell a name in letters, the usual one first. */
type Spelling = { pinyin: string[]; initials: string[] }

export function spell(name: string): Spelling {
  const readings = syllables(name)
  return {
    pinyin: combine(readings),
    initials: combine(readings.map((ways) => unique(ways.map((way) => way.slice(0, 1))))),
  }
}

/** The usual reading as a map prints it: Changban, Xin'an. */
export function romanise(name: string): string {
  const usual = syllables(name).map(([first = '']) => first.replace(/^([ln])v/, '$1ü'))
  const joined = usual.map((syllable, at) =>
    at > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable,
  )
  return joined.join('').replace(/^./, (letter) => letter.toUpperCase())
}

/** Readings of each character. ü is typed as v on a keyboard and as u by many. */
function syllables(name: string): string[][] {
  const characters = [...name]
  const usual = pinyin(name, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' })
  return characters.map((character, at) => {
    const local = localReadings()[character]?.split(' ')
    const ways = local ?? [usual[at] ?? character, ...(otherReadings[character]?.split(' ') ?? [])]
    return unique(ways.flatMap((way) => (/^[ln]v/.test(way) ? [way, way.replace('v', 'u')] : way)))
  })
}

function combine(parts: string[][]): string[] {
  return unique(
    parts.reduce<string[]>(
      (starts, ways) => starts.flatMap((start) => ways.map((way) => start + way)),
      [''],
    ),
  )
}

function unique(words: string[]): string[] {
  return [...new Set(words)]
}
