import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Meta } from '@/lib/audit/link'
import { record } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/identity/actor'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { enqueue, type Notice } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import type { CaseKind, EventOf, Granted } from './kind'

type Transition<K extends CaseKind> = {
  /** As the audit names it. */
  verb: string
  meta?: Meta
  events?: readonly EventOf<K>[]
  /** What becomes of the case's row. Refused as a conflict when the row is no longer the one of `version`. */
  change?: Partial<K['cases']['$inferInsert']>
  /** The version that was looked at. */
  version?: number
  /** Who is told that something waits, without those who stand aside and whoever does it. */
  tell?: readonly Notice[]
  /** The rest of the action; after it the actor may no longer see the case. */
  also?: (tx: Db, now: Date) => Promise<void>
}

/** One action of staff on a case, whole or not at all: the row with its copies, the events, what else belongs to it, the notices, the audit row. */
export async function transition<K extends CaseKind>(
  db: Db,
  actor: StaffActor,
  granted: Granted<K>,
  { verb, meta, events = [], change, version, tell = [], also }: Transition<K>,
): Promise<void> {
  const { kind, id, departmentId } = granted
  const except = tell.length > 0 ? [...(await kind.listRecused(id)), actor.staffId] : []
  const now = new Date()
  await db.transaction(async (tx) => {
    if (change) await changeRow(tx, granted, version ?? granted.version, change)
    const by = { staffId: actor.staffId, at: now, departmentId }
    for (const event of events) await addEvent(tx, kind, { id, event, ...by }, now)
    await also?.(tx, now)
    await enqueue(
      tx,
      tell.map((notice) => ({ ...notice, except })),
      now,
    )
    await record(tx, actor, verb, id, {
      ...(departmentId && { department: departmentId }),
      ...meta,
    })
  })
}

/** The update names the version and the status it expects, so two cannot both win. */
async function changeRow(
  tx: Db,
  granted: Granted<CaseKind>,
  version: number,
  change: Partial<CaseKind['cases']['$inferInsert']>,
): Promise<void> {
  const { cases, copy } = granted.kind
  const changed = await tx
    .update(cases)
    .set({ ...change, version: sql`${cases.version} + 1` })
    .where(
      and(eq(cases.id, granted.id), eq(cases.version, version), eq(cases.status, granted.status)),
    )
    .returning({ id: cases.id })
  if (changed.length === 0) throw new Problem('conflict')
  await copy?.(tx, { ...granted, ...change })
}

/** `staffId` and `at` to the minute for what staff do. Of what a resident does only day and quarter of the day are kept. */
type Happened<K extends CaseKind> = {
  id: string
  event: EventOf<K>
  staffId?: string | null | undefined
  at?: Date | undefined
  departmentId?: string | null | undefined
}

/** Writes into a case's history, in the transaction of what happened. */
export async function addEvent<K extends CaseKind>(
  tx: Db,
  { events }: K,
  { id: caseId, event: kind, ...by }: Happened<K>,
  now: Date,
): Promise<void> {
  const { receivedOn: happenedOn, slot } = slotOf(now)
  await tx.insert(events).values({ id: randomUUID(), caseId, kind, happenedOn, slot, ...by })
}
