import { atMost, type Figure, seen, shown } from './figures'
import { acknowledged, write } from './journey'
import { type Answer, Visitor } from './visitor'

const kB = 1000
const peer = 'GlobaLeaks 779–2,412 kB'

type Tally = { pages: Map<string, number>; fetched: Map<string, number>; framework: number }

/** What a phone downloads from the first page to the receipt, nothing cached: bodies as they were sent. */
export async function weigh(origin: string): Promise<Figure[]> {
  const visitor = new Visitor(origin)
  const tally: Tally = { pages: new Map(), fetched: new Map(), framework: 0 }
  const watch = (path: string, answer: Answer) => note(tally, path, answer)
  for (const path of ['/', '/safe']) watch(path, await visitor.get(path))
  const first = (tally.pages.get('/') ?? 0) + (await fetchParts(visitor, '/', tally))
  const sent = await visitor.postReady('/report/check', await write(visitor, watch))
  if (!acknowledged(sent)) throw new Error(`the report was not sent: ${sent.status}`)
  watch('/report/done', await visitor.get('/report/done'))
  for (const path of tally.pages.keys()) await fetchParts(visitor, path, tally)
  return figuresOf(tally, first)
}

/** What one page and all it refers to weigh, nothing cached. */
export async function weighPage(visitor: Visitor, path: string): Promise<number> {
  const tally: Tally = { pages: new Map(), fetched: new Map(), framework: 0 }
  note(tally, path, await visitor.get(path))
  return (tally.pages.get(path) ?? 0) + (await fetchParts(visitor, path, tally))
}

const parts = /<(?:script|img)[^>]*\ssrc="([^"]+)"|<link[^>]*\shref="([^"]+)"/g
const ours = /^\/(enhance\.js|kapok\.css|kapok\.svg)(\?|$)/
const inline = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g

const html = new Map<string, string>()

function note(tally: Tally, path: string, answer: Answer) {
  const known = tally.pages.get(path) ?? 0
  tally.pages.set(path, known + answer.weight)
  if (answer.status !== 200) return
  const text = answer.text()
  html.set(path, text)
  for (const [, script = ''] of text.matchAll(inline)) tally.framework += script.length
}

/** Fetches what the page refers to and has not been fetched yet. */
async function fetchParts(visitor: Visitor, page: string, tally: Tally): Promise<number> {
  let weight = 0
  for (const [, source, linked] of (html.get(page) ?? '').matchAll(parts)) {
    const path = (source ?? linked ?? '').replaceAll('&amp;', '&')
    if (!path.startsWith('/') || tally.fetched.has(path)) continue
    const answer = await visitor.get(path)
    tally.fetched.set(path, answer.weight)
    weight += answer.weight
    if (!ours.test(path) && /script/.test(String(answer.headers['content-type']))) {
      tally.framework += answer.weight
    }
  }
  return weight
}

function figuresOf({ pages, fetched, framework }: Tally, first: number): Figure[] {
  const sum = (weights: Map<string, number>) => [...weights.values()].reduce((a, b) => a + b, 0)
  const heaviest = [...pages].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
  const cached = [...fetched].map(([path, weight]) => `${path.split('?')[0]} ${kilo(weight)}`)
  return [
    atMost('tip journey, cold cache', (sum(pages) + sum(fetched)) / kB, 60, ' kB', peer),
    atMost('  framework JavaScript', framework, 0, ' B', 'GlobaLeaks: needs it'),
    atMost('  first page with its parts', first / kB, 20, ' kB', 'GlobaLeaks 515 kB'),
    seen('  heaviest page alone', kilo(heaviest[1]), heaviest[0]),
    seen('  fetched once', kilo(sum(fetched)), cached.join(', ')),
  ]
}

const kilo = (bytes: number) => `${shown(bytes / kB)} kB`
