import { sql } from 'drizzle-orm'
import { listPlaces } from '@/lib/areas/places'
import { searchAreas } from '@/lib/areas/queries'
import { as } from '@/lib/identity/as'
import { type Connection, rows } from '@/lib/platform/db'
import { openEmbedded } from '@/lib/platform/drivers/embedded'
import { openNode } from '@/lib/platform/drivers/open-node'
import { embedded, postgres } from './databases'
import { atLeast, atMost, type Figure, percentile, seen, shown } from './figures'
import { load } from './load'
import { serve } from './programs'
import { say } from './progress'
import { Visitor } from './visitor'
import { weighPage } from './weight'

const most = 3
const aim = 200
const lookups = 2000
const atOnce = 8
/** One process for each, as the limit is meant. */
const cores = 2

type Kind = 'name' | 'pinyin' | 'initials'
const kinds: Kind[] = ['name', 'pinyin', 'initials']
const everyArea = listPlaces()
const textOf = (area: (typeof everyArea)[number], kind: Kind) =>
  area[kind].trim().split(' ')[0] ?? ''

/** Look-ups of every area beside `select 1`, and what the server makes of them. */
export async function areas(): Promise<Figure[]> {
  const { url } = await (await postgres()).copy()
  const onServer = await openNode(url, 1)
  const figures = await ratios('PostgreSQL', onServer)
  await onServer.close()
  const { place, remove } = await embedded()
  const inside = await openEmbedded('KAPOK_DATA' in place ? place.KAPOK_DATA : '')
  figures.push(...(await ratios('PGlite', inside)))
  await inside.close()
  remove()
  const server = await serve({ DATABASE_URL: url, KAPOK_PROCESSES: String(cores) })
  figures.push(await villagePage(server.url), ...(await throughPortal(server.url)))
  await server.stop()
  return figures
}

/** By turns on one connection, so that whatever else the machine does falls on both. */
async function ratios(name: string, { db }: Connection): Promise<Figure[]> {
  say(`${name}: ${everyArea.length} areas by ${kinds.join(', ')}`)
  const one = as({ role: 'anyone' }, async () => db)
  const bare: number[] = []
  const timed = async (times: number[], run: () => Promise<unknown>) => {
    const since = performance.now()
    await run()
    times.push(performance.now() - since)
  }
  await searchAreas(one, textOf(everyArea[0] as (typeof everyArea)[number], 'name'))
  const told = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]))
  for (const area of everyArea) {
    await timed(bare, () => rows(db, sql`select 1`))
    for (const kind of kinds) {
      await timed(told.get(kind) ?? [], () => searchAreas(one, textOf(area, kind)))
    }
  }
  const base = percentile(bare, 0.95)
  return [
    seen(`${name}: select 1, p95`, `${shown(base)} ms`, 'the same connection'),
    ...[...told].map(([kind, times]) => {
      const p95 = percentile(times, 0.95)
      return atMost(
        `  look-up by ${kind} to select 1, p95`,
        p95 / base,
        most,
        '',
        `${shown(p95)} ms`,
      )
    }),
  ]
}

async function villagePage(origin: string): Promise<Figure> {
  const village = everyArea.find(({ level }) => level === 'village')
  const weight = await weighPage(new Visitor(origin), `/advisors/${village?.code}`)
  return atMost('village page, cold cache', weight / 1000, 25, ' kB')
}

async function throughPortal(origin: string): Promise<Figure[]> {
  say(`${lookups} look-ups through the portal, ${cores} processes, ${atOnce} at once`)
  const villages = everyArea.filter(({ level }) => level === 'village')
  const paths = Array.from({ length: lookups }, (_, at) => {
    const village = villages[(at * 7) % villages.length] as (typeof villages)[number]
    const text = textOf(village, kinds[at % kinds.length] ?? 'name')
    return `/advisors?q=${encodeURIComponent(text)}`
  })
  let errors = 0
  const look = async (path: string) => {
    const answer = await new Visitor(origin).get(path)
    if (answer.status !== 200 || !answer.text().includes('/advisors/4401')) errors += 1
  }
  await load(paths, atOnce, look)
  const { perSecond, p95 } = await load(paths, atOnce, look)
  return [
    atLeast(
      `look-ups through the portal, ${cores} processes`,
      perSecond,
      aim,
      '/s',
      `p95 ${shown(p95)} ms`,
    ),
    atMost('  errors', errors, 0),
  ]
}
