import { city } from '@/lib/city/city'
import 'server-only'
import { and, gte, lt, ne, type SQL, sql } from 'drizzle-orm'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { hideSmallCells, type Shown } from '@/lib/platform/small-cells'
import { tipClosures } from '@/lib/tips/tables'
import { publishedMonths } from './published-months'
import { outcomes } from './schema'
import { tips } from './tables'

export type { Shown } from '@/lib/platform/small-cells'

export type Month = {
  /** YYYY-MM */
  month: string
  received: Shown
  districts: Record<string, Shown>
  lines: Record<'ef' | 'gc' | 'unsure', Shown>
  closed: Shown
  outcomes: Record<(typeof outcomes)[number], Shown>
}

const lines = ['ef', 'gc', 'unsure'] as const

type Cell = { month: string; key: string; count: number }
type Table = { cells: Cell[]; keys: readonly string[] }

/** What the transparency page shows: whole months that ended at least thirty days ago, the newest first, twelve at most. Small numbers are hidden. */
export async function monthlyStatistics(
  districts: readonly string[],
  now = new Date(),
): Promise<Month[]> {
  const db = as({ role: 'system', job: 'statistics' })
  const months = publishedMonths(now)
  const received = await countReceived(db, months, sql`left(${tips.areaCode}, 6)`)
  const byLine = await countReceived(db, months, sql`split_part(${tips.category}, '-', 1)`)
  const closed = await countClosed(db, months)
  const first = received.map(({ month }) => month).sort()[0]
  return months
    .filter((month) => first !== undefined && month >= first)
    .map((month) => {
      const places = tableOf({ cells: received, keys: [...districts, city().code] }, month)
      const kinds = tableOf({ cells: byLine, keys: lines }, month)
      const ends = tableOf({ cells: closed, keys: outcomes }, month)
      const total = strictest(places.total, kinds.total)
      const shown = typeof total === 'number'
      return {
        month,
        received: total,
        districts: shown ? places.cells : withheld(places.cells),
        lines: (shown ? kinds.cells : withheld(kinds.cells)) as Month['lines'],
        closed: ends.total,
        outcomes: ends.cells as Month['outcomes'],
      }
    })
}

/** If one of the tables keeps the total back, so does the other, whose cells would add up to it. */
const strictest = (a: Shown, b: Shown): Shown => (typeof a === 'number' ? b : a)
const withheld = (cells: Record<string, Shown>) =>
  Object.fromEntries(Object.keys(cells).map((key) => [key, 'withheld' as const]))

function tableOf({ cells, keys }: Table, month: string) {
  const counts = keys.map(
    (key) => cells.find((cell) => cell.month === month && cell.key === key)?.count ?? 0,
  )
  const shown = hideSmallCells(counts)
  const named = Object.fromEntries(keys.map((key, at) => [key, shown.cells[at] ?? 'withheld']))
  return { cells: named, total: shown.total }
}

const count = sql<number>`count(*)::int`

function countReceived(db: Db, months: readonly string[], key: SQL): Promise<Cell[]> {
  const month = sql<string>`to_char(${tips.receivedOn}, 'YYYY-MM')`
  return db
    .select({ month, key: sql<string>`${key}`, count })
    .from(tips)
    .where(and(ne(tips.status, 'quarantined'), ...within(sql`${tips.receivedOn}`, months)))
    .groupBy(month, key)
}

function countClosed(db: Db, months: readonly string[]): Promise<Cell[]> {
  const on = sql`(${tipClosures.at} at time zone 'Asia/Shanghai')::date`
  const month = sql<string>`to_char(${on}, 'YYYY-MM')`
  return db
    .select({ month, key: sql<string>`${tipClosures.outcome}`, count })
    .from(tipClosures)
    .where(and(...within(on, months)))
    .groupBy(month, tipClosures.outcome)
}

function within(on: SQL, months: readonly string[]): SQL[] {
  const [newest = '', oldest = ''] = [months[0], months.at(-1)]
  return [
    gte(on, sql`${`${oldest}-01`}::date`),
    lt(on, sql`${`${newest}-01`}::date + interval '1 month'`),
  ]
}
