import type { Bare } from './bare'
import { embedded, postgres } from './databases'
import type { Place } from './environment'
import { atLeast, atMost, type Figure, seen, shown } from './figures'
import { acknowledged, write } from './journey'
import { load, type Rate } from './load'
import { runTool, serve } from './programs'
import { counter, say } from './progress'
import { Visitor } from './visitor'

/** How many posts, whole journeys and bare repetitions are measured at so many at once. */
type Level = { atOnce: number; posts: number; journeys: number; bare: number }
const whole: Level[] = [
  { atOnce: 1, posts: 24, journeys: 4, bare: 24 },
  { atOnce: 8, posts: 96, journeys: 16, bare: 96 },
  { atOnce: 32, posts: 224, journeys: 48, bare: 224 },
]
const aim = 18
const share = 0.6
/** Untimed, for the portal and for the bare loop alike: what is measured is one that has been running. */
const warming = { atOnce: 8, total: 48 }
const peer = ['GlobaLeaks 4.2/s', '', 'GlobaLeaks 2.2/s, a third lost']

export async function submission(): Promise<Figure[]> {
  const { url, ownerUrl } = await (await postgres()).copy()
  const onServer = await measured('PostgreSQL', { DATABASE_URL: url }, { DATABASE_URL: ownerUrl })
  const { place, remove } = await embedded()
  const inside = await measured('PGlite', place, place)
  remove()
  return [...onServer, ...inside]
}

type Measured = { posts: Rate[]; journeys: Rate[]; acknowledged: number; failed: number }

/** `bare` is the same database, reached past row security. */
export async function measured(
  name: string,
  place: Place,
  bare: Place,
  plan = whole,
): Promise<Figure[]> {
  const before = await runBare(bare, [])
  const server = await serve(place)
  const told = await sendAll(name, server.url, plan)
  await server.stop()
  say(`${name}: the bare limit`)
  const after = await runBare(
    bare,
    [warming, ...plan.map(({ atOnce, bare: total }) => ({ atOnce, total }))].map(
      ({ atOnce, total }) => [atOnce, total],
    ),
  )
  return [
    ...ratesOf(name, plan, told, after.rates.slice(1)),
    ...countsOf(name, told, after.tips - before.tips, after.quarantined - before.quarantined),
  ]
}

async function sendAll(name: string, origin: string, plan: Level[]): Promise<Measured> {
  const told: Measured = { posts: [], journeys: [], acknowledged: 0, failed: 0 }
  const send = async (visitor: Visitor, ready: Awaited<ReturnType<typeof write>>) => {
    const answer = await visitor.postReady('/report/check', ready)
    if (acknowledged(answer)) told.acknowledged += 1
    else told.failed += 1
  }
  const first = await prepare(`${name}: warming`, origin, warming.total)
  await load(first, warming.atOnce, ({ visitor, ready }) => send(visitor, ready))
  for (const { atOnce, posts, journeys } of plan) {
    const at = `${name}, ${atOnce} at once`
    const drafts = await prepare(`${at}: writing reports`, origin, posts)
    const tick = counter(`${at}: sending them`, posts)
    told.posts.push(await load(drafts, atOnce, ({ visitor, ready }) => send(visitor, ready), tick))
    await repeat(drafts.slice(0, 10))
    const journey = async () => {
      const visitor = new Visitor(origin)
      for (const path of ['/', '/safe']) await visitor.get(path)
      await send(visitor, await write(visitor))
      await visitor.get('/report/done')
    }
    const tock = counter(`${at}: whole journeys`, journeys)
    told.journeys.push(await load(Array(journeys).fill(0), atOnce, journey, tock))
  }
  return told
}

type Written = { visitor: Visitor; ready: Awaited<ReturnType<typeof write>> }

/** Reports written up to the last button, through the real pages. */
async function prepare(label: string, origin: string, total: number): Promise<Written[]> {
  const written: Written[] = []
  const one = async () => {
    const visitor = new Visitor(origin)
    written.push({ visitor, ready: await write(visitor) })
  }
  await load(Array(total).fill(0), 8, one, counter(label, total))
  return written
}

/** Presses the button once more: it must lead to the same receipt and to no second tip. */
async function repeat(drafts: readonly Written[]): Promise<void> {
  await Promise.all(drafts.map(({ visitor, ready }) => visitor.postReady('/report/check', ready)))
}

async function runBare(place: Place, runs: [number, number][]): Promise<Bare> {
  return JSON.parse(await runTool(['tsx', 'bench/bare.ts', JSON.stringify(runs)], place))
}

function ratesOf(
  name: string,
  plan: Level[],
  { posts, journeys }: Measured,
  bare: Rate[],
): Figure[] {
  const rows = plan.flatMap(({ atOnce }, at) => {
    const [post, journey, limit] = [posts[at], journeys[at], bare[at]]
    if (!post || !journey || !limit) return []
    const aimed = name === 'PostgreSQL' && atOnce === 32
    const label = `${name}, ${atOnce} at once: submits`
    const p95 = `p95 ${shown(post.p95)} ms`
    const beside = [p95, `bare ${shown(limit.perSecond)}/s`, peer[at]].filter(Boolean).join(' · ')
    return [
      aimed
        ? atLeast(label, post.perSecond, aim, '/s', beside)
        : seen(label, `${shown(post.perSecond)}/s`, beside),
      atLeast('  of the bare limit', post.perSecond / limit.perSecond, share),
      seen('  whole journeys', `${shown(journey.perSecond)}/s`, `p95 ${shown(journey.p95)} ms`),
    ]
  })
  return rows
}

function countsOf(name: string, told: Measured, kept: number, quarantined: number): Figure[] {
  const sent = `${told.acknowledged} acknowledged, ${kept} stored`
  return [
    atMost(`${name}: failures`, told.failed, 0, '', sent),
    atMost('  acknowledged and not stored', Math.max(0, told.acknowledged - kept), 0),
    atMost('  stored twice', Math.max(0, kept - told.acknowledged), 0, '', '30 posts repeated'),
    atMost('  genuine ones in quarantine', quarantined, 0),
  ]
}
