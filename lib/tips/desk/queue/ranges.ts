import type { Part } from '@/lib/tips/schema'
import 'server-only'
import { and, asc, desc, eq, inArray, lte, notInArray, type SQL, sql } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { tipAssignments, tipGrants } from '@/lib/tips/tables'

export const views = ['open', 'mine', 'soon', 'quarantined', 'ended'] as const
export type View = (typeof views)[number]

/** Where a page of the queue ends: the row after it sorts behind this one. */
export type Place = { urgencyRank: number; dueAt: Date; tipId: string }

export type Entry = Place & { departmentId: string; part: Part }

type Range = {
  departmentId: string
  recused: readonly string[]
  after: Place | null
  limit: number
  /** Of one urgency only, and due by then: still one stretch of the index. */
  due?: { urgencyRank: number; by: Date }
}

const entry = {
  tipId: tipGrants.caseId,
  departmentId: tipGrants.departmentId,
  part: tipGrants.part,
  urgencyRank: tipGrants.urgencyRank,
  dueAt: tipGrants.dueAt,
}

// As the partial indexes of the table say it: only then can they be read.
const isOpen = sql`${tipGrants.status} in ('received', 'accepted', 'checking')`
const isEnded = sql`${tipGrants.status} in ('closed', 'withdrawn')`
const isQuarantined = sql`${tipGrants.status} = 'quarantined'`

/** One transaction for a whole page. The index already has the order, so rows are never gathered first and sorted, however few the planner believes there are. */
export function inIndexOrder<T>(db: Db, read: (tx: Db) => Promise<T>): Promise<T> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_bitmapscan = off`)
    return read(tx)
  })
}

/** One ordered stretch of one department's index: nothing is sorted, and no row is read that is not shown. */
export function readRange(db: Db, view: Exclude<View, 'mine'>, range: Range) {
  const { departmentId, recused, after, limit, due } = range
  const seen = recused.length > 0 ? notInArray(tipGrants.caseId, [...recused]) : undefined
  const { status, order, beyond } = orders[view]
  return db
    .select(entry)
    .from(tipGrants)
    .where(
      and(
        eq(tipGrants.departmentId, departmentId),
        status,
        seen,
        after ? beyond(after) : undefined,
        due ? eq(tipGrants.urgencyRank, due.urgencyRank) : undefined,
        due ? lte(tipGrants.dueAt, due.by) : undefined,
      ),
    )
    .orderBy(...order)
    .limit(limit)
}

/** The open tips that one officer has taken on: few, so they are read whole and sorted. */
export function readMine(
  db: Db,
  staffId: string,
  departmentIds: string[],
  recused: readonly string[],
) {
  const seen = recused.length > 0 ? notInArray(tipGrants.caseId, [...recused]) : undefined
  return db
    .select(entry)
    .from(tipAssignments)
    .innerJoin(tipGrants, eq(tipGrants.caseId, tipAssignments.tipId))
    .where(
      and(
        eq(tipAssignments.staffId, staffId),
        inArray(tipGrants.departmentId, departmentIds),
        isOpen,
        seen,
      ),
    )
    .orderBy(...orders.open.order)
    .limit(500)
}

type Order = { status: SQL; order: SQL[]; beyond: (after: Place) => SQL }

const time = (at: Date) => sql`${at.toISOString()}::timestamptz`
const byDue = {
  order: [asc(tipGrants.dueAt), asc(tipGrants.caseId)],
  beyond: ({ dueAt, tipId }: Place) =>
    sql`(${tipGrants.dueAt}, ${tipGrants.caseId}) > (${time(dueAt)}, ${tipId}::uuid)`,
}

const pressing: Order = {
  status: isOpen,
  order: [asc(tipGrants.urgencyRank), asc(tipGrants.dueAt), asc(tipGrants.caseId)],
  beyond: ({ urgencyRank, dueAt, tipId }) =>
    sql`(${tipGrants.urgencyRank}, ${tipGrants.dueAt}, ${tipGrants.caseId}) > (${urgencyRank}::smallint, ${time(dueAt)}, ${tipId}::uuid)`,
}

const orders: Record<Exclude<View, 'mine'>, Order> = {
  open: pressing,
  soon: pressing,
  quarantined: { status: isQuarantined, ...byDue },
  ended: {
    status: isEnded,
    order: [desc(tipGrants.dueAt), desc(tipGrants.caseId)],
    beyond: ({ dueAt, tipId }) =>
      sql`(${tipGrants.dueAt}, ${tipGrants.caseId}) < (${time(dueAt)}, ${tipId}::uuid)`,
  },
}
