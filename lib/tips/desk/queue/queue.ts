import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { departmentMembers } from '@/lib/departments/tables'
import type { Actor, Officer } from '@/lib/identity/actor'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { urgencies } from '@/lib/routing/schema'
import { tipRecusals } from '@/lib/tips/tables'
import { readCards, type TipCard } from './cards'
import { type Entry, inIndexOrder, type Place, readMine, readRange, type View } from './ranges'

export type { TipCard } from './cards'
export { type View, views } from './ranges'

type QueuePage = { cards: TipCard[]; next: string | null }
type Asked = { view?: View; departmentId?: string; after?: string }

const pageSize = 50
/** What is due within a day, or late, is due soon. */
const soonMs = 24 * 60 * 60_000

/**
 * A page of the officer's queue: their departments only, the most pressing first (ended tips: the newest
 * first). Reads one index range for each department and merges them; opens nothing.
 */
export function listTips(
  db: Db,
  officer: Officer,
  asked: Asked = {},
  now = new Date(),
): Promise<QueuePage> {
  return inIndexOrder(db, (tx) => readPage(tx, officer, asked, now))
}

async function readPage(
  tx: Db,
  officer: Officer,
  { view = 'open', departmentId, after }: Asked,
  now: Date,
): Promise<QueuePage> {
  const own = await listOwn(tx, officer)
  const departmentIds = departmentId ? own.filter((id) => id === departmentId) : own
  if (departmentIds.length === 0) return { cards: [], next: null }
  const recused = await listOwnRecusals(tx, officer)
  const place = after ? readPlace(after) : null
  const entries =
    view === 'mine'
      ? beyond(await readMine(tx, officer.staffId, departmentIds, recused), place)
      : await readRanges(tx, view, departmentIds, {
          ...{ recused, after: place, limit: pageSize + 1 },
          by: new Date(now.getTime() + soonMs),
        })
  const shown = entries.slice(0, pageSize)
  const last = shown.at(-1)
  return {
    cards: await readCards(tx, shown, now),
    next: last && entries.length > pageSize ? writePlace(last) : null,
  }
}

/** How many tips stand in each view; counts nothing beyond `most`. */
export function countTips(db: Db, officer: Officer, most = 200) {
  return inIndexOrder(db, async (tx) => {
    const own = await listOwn(tx, officer)
    if (own.length === 0) return { open: 0, quarantined: 0, mine: 0 }
    const recused = await listOwnRecusals(tx, officer)
    const range = { recused, after: null, limit: most }
    const open = await readRanges(tx, 'open', own, range)
    const quarantined = await readRanges(tx, 'quarantined', own, range)
    const mine = distinct(await readMine(tx, officer.staffId, own, recused))
    return { open: open.length, quarantined: quarantined.length, mine: mine.length }
  })
}

type Asking = { recused: readonly string[]; after: Place | null; limit: number }

/** The departments' stretches merged, one row more than a page telling whether there is a next one. What is due soon is a stretch of its own for each urgency. */
async function readRanges(
  tx: Db,
  view: Exclude<View, 'mine'>,
  departmentIds: string[],
  { by, ...range }: Asking & { by?: Date },
): Promise<Entry[]> {
  const stretches =
    view === 'soon' && by
      ? urgencies.map((_urgency, urgencyRank) => ({ due: { urgencyRank, by } }))
      : [{}]
  const entries: Entry[] = []
  for (const departmentId of departmentIds) {
    for (const stretch of stretches) {
      entries.push(...(await readRange(tx, view, { ...range, ...stretch, departmentId })))
    }
  }
  return distinct(entries.sort(view === 'ended' ? (a, b) => byDue(b, a) : orderOf(view)))
}

/** The departments one belongs to today. Nobody but an officer at work has any. */
async function listOwn(db: Db, actor: Actor): Promise<string[]> {
  if (actor.role !== 'officer') return []
  const atWork = and(
    eq(staff.id, actor.staffId),
    eq(staff.role, 'officer'),
    isNull(staff.disabledAt),
  )
  const own = await db
    .select({ id: departmentMembers.departmentId })
    .from(departmentMembers)
    .innerJoin(staff, eq(staff.id, departmentMembers.staffId))
    .where(atWork)
  return own.map(({ id }) => id)
}

async function listOwnRecusals(db: Db, { staffId }: Officer): Promise<string[]> {
  const recused = await db
    .select({ tipId: tipRecusals.tipId })
    .from(tipRecusals)
    .where(eq(tipRecusals.staffId, staffId))
  return recused.map(({ tipId }) => tipId)
}

const byId = (a: Place, b: Place) => (a.tipId < b.tipId ? -1 : a.tipId > b.tipId ? 1 : 0)
const byDue = (a: Place, b: Place) => a.dueAt.getTime() - b.dueAt.getTime() || byId(a, b)
const byUrgency = (a: Place, b: Place) => a.urgencyRank - b.urgencyRank || byDue(a, b)
const orderOf = (view: View) => (view === 'quarantined' ? byDue : byUrgency)

const beyond = (entries: Entry[], place: Place | null) =>
  distinct(place ? entries.filter((entry) => byUrgency(entry, place) > 0) : entries)

/** A tip that two of one's departments hold stands once, as its lead if one of them leads it. */
function distinct(entries: Entry[]): Entry[] {
  const byTip = new Map<string, Entry>()
  for (const entry of entries) {
    const known = byTip.get(entry.tipId)
    if (!known || (known.part === 'cc' && entry.part === 'lead')) byTip.set(entry.tipId, entry)
  }
  return [...byTip.values()]
}

const writePlace = ({ urgencyRank, dueAt, tipId }: Place) =>
  `${urgencyRank}.${dueAt.getTime().toString(36)}.${tipId}`

/** A cursor that was tampered with starts from the beginning. */
function readPlace(cursor: string): Place | null {
  const [, rank, due, tipId] = /^(\d)\.([0-9a-z]{1,9})\.([0-9a-f-]{36})$/.exec(cursor) ?? []
  if (!rank || !due || !tipId) return null
  return { urgencyRank: Number(rank), dueAt: new Date(Number.parseInt(due, 36)), tipId }
}
