import { type AreaLevel, codeAt } from './schema'
import type { SearchQuery, Term } from './search-query'
import type { Area } from './tables'

/** `around`: the letters of the area itself and of the district and street it lies in. */
type Entry = { area: Area; around: string; aroundInitials: string }

/** Words of all entries in one string, and where those of each begin. */
type Heap = { text: string; starts: number[] }

/** Every area, in the order in which those that match equally well are shown. */
export type AreaIndex = { entries: readonly Entry[]; names: Heap; letters: Heap }

export type Within = { code?: string | undefined; level?: AreaLevel | undefined }

type Match = (entry: Entry) => boolean

export function indexAreas(areas: readonly Area[]): AreaIndex {
  const known = new Map(areas.map((area) => [area.code, area]))
  const size = ({ search }: Area) => [...search].length
  const entries = areas
    .toSorted(
      (a, b) =>
        a.code.length - b.code.length ||
        size(a) - size(b) ||
        (a.code < b.code ? -1 : Number(a.code > b.code)),
    )
    .map((area) => {
      const wholes = [area.code, codeAt(area.code, 'street'), codeAt(area.code, 'district')]
      const around = [...new Set(wholes)].flatMap((code) => known.get(code) ?? [])
      return {
        area,
        around: around.map(({ pinyin }) => pinyin).join(''),
        aroundInitials: around.map(({ initials }) => initials).join(''),
      }
    })
  return {
    entries,
    names: heap(entries.map(({ area }) => `${area.search} ${area.name}`)),
    letters: heap(entries.map(({ area }) => `${area.pinyin}${area.initials}`)),
  }
}

function heap(words: readonly string[]): Heap {
  let length = 0
  const starts = words.map((word) => {
    const start = length
    length += word.length + 1
    return start
  })
  return { text: words.join('\n'), starts }
}

/** The areas that answer a query, the best first. */
export function findIn(index: AreaIndex, query: SearchQuery, limit: number, within: Within) {
  const ranks = ranksOf(query)
  const found = ranks.map((): Area[] => [])
  const { code = '', level } = within
  for (const entry of candidates(index, query)) {
    const { area } = entry
    if ((level && area.level !== level) || !area.code.startsWith(code)) continue
    const rank = ranks.findIndex((match) => match(entry))
    found[rank]?.push(area)
  }
  return found.flat().slice(0, limit)
}

/** All that may match: of several words every area, else those that hold what was asked for somewhere. */
function candidates({ entries, names, letters }: AreaIndex, query: SearchQuery): readonly Entry[] {
  if (query.parts.length > 0) return entries
  const { script, text } = query.shorter ?? query.whole
  const { text: all, starts } = script === 'han' ? names : letters
  const granted: Entry[] = []
  let at = 0
  for (let hit = all.indexOf(text); hit >= 0; hit = all.indexOf(text, starts[at])) {
    while ((starts[at] ?? all.length) <= hit) at += 1
    const entry = entries[at - 1]
    if (entry) granted.push(entry)
    if (at === starts.length) break
  }
  return granted
}

/** How well an area matches, best first. */
function ranksOf({ whole, shorter, parts }: SearchQuery): Match[] {
  const [best, ...close] = whole.script === 'han' ? hanRanks(whole.text) : latinRanks(whole.text)
  const exact: Match[] =
    shorter?.script === 'han' ? [({ area }) => area.search === shorter.text] : []
  const looser = shorter && shorter.text.length > 1 ? [startsWith(shorter)] : []
  const inPlaces = parts.map(inPlace)
  const all: Match[] = parts.length > 0 ? [(entry) => inPlaces.every((match) => match(entry))] : []
  return [...(best ? [best] : []), ...exact, ...close, ...looser, ...all]
}

function hanRanks(text: string): Match[] {
  return [
    ({ area }) => area.search === text || area.name === text,
    ({ area }) => area.search.startsWith(text),
    ({ area }) => area.name.includes(text),
  ]
}

function latinRanks(text: string): Match[] {
  const [word, start] = [` ${text} `, ` ${text}`]
  const inner: Match[] =
    text.length > 1
      ? [({ area }) => area.pinyin.includes(text), ({ area }) => area.initials.includes(text)]
      : []
  return [
    ({ area }) => area.pinyin.includes(word),
    ({ area }) => area.initials.includes(word),
    ({ area }) => area.pinyin.includes(start),
    ({ area }) => area.initials.includes(start),
    ...inner,
  ]
}

function startsWith({ script, text }: Term): Match {
  if (script === 'han') return ({ area }) => area.search.startsWith(text)
  return ({ area }) => area.pinyin.includes(` ${text}`)
}

/** One word of several: in the name, or in the name of the district or street around it. */
function inPlace({ script, text }: Term): Match {
  if (script === 'han') return ({ area }) => area.path.includes(text)
  return ({ around, aroundInitials }) =>
    around.includes(` ${text}`) || aroundInitials.includes(` ${text} `)
}
