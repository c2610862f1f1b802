import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Meta } from '@/lib/audit/chain'
import { record } from '@/lib/audit/record'
import type { Officer } from '@/lib/identity/actor'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { enqueue, type MailTemplate } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { orderDue } from '@/lib/tips/lifecycle'
import { listRecused } from '@/lib/tips/notices'
import type { EventKind } from '@/lib/tips/schema'
import { tipEvents, tipGrants, tips } from '@/lib/tips/tables'
import type { GrantedTip } from './find-granted'

type Standing = Pick<
  GrantedTip,
  'id' | 'status' | 'version' | 'departmentId' | 'ackDue' | 'firstActionDue' | 'closeDue'
>
type Change = Partial<
  Pick<
    typeof tips.$inferInsert,
    | 'status'
    | 'leadDepartmentId'
    | 'ackDue'
    | 'firstActionDue'
    | 'closeDue'
    | 'waitingDays'
    | 'releaseOn'
  >
>

export type Transition = {
  /** As the audit names it. */
  verb: string
  meta?: Meta
  event?: EventKind
  /** What becomes of the tip's row. Refused as a conflict when the row is no longer the one of `version`. */
  change?: Change
  /** The version the officer looked at. */
  version?: number
  /** Departments told that something waits, without those who stand aside. */
  tell?: { template: MailTemplate; departmentIds: string[] }
  /** The rest of the action. */
  also?: (tx: Db, now: Date) => Promise<void>
}

/** One action of an officer on a tip, whole or not at all: the row with its copies, the event, what else belongs to it, the notice, the audit row. */
export async function transition(
  db: Db,
  officer: Officer,
  granted: Standing,
  { verb, meta, event, change, version = granted.version, tell, also }: Transition,
): Promise<void> {
  const recused = tell ? await listRecused(granted.id) : []
  const now = new Date()
  await db.transaction(async (tx) => {
    if (change) await changeTip(tx, granted, version, change)
    if (event) await addEvent(tx, granted, event, officer.staffId, now)
    await also?.(tx, now)
    const { template = 'tip-waits', departmentIds = [] } = tell ?? {}
    const except = [...recused, officer.staffId]
    await enqueue(
      tx,
      departmentIds.map((to) => ({ template, to, except })),
      now,
    )
    await record(tx, officer, verb, granted.id, { department: granted.departmentId, ...meta })
  })
}

/** The update names the version and the status it expects, so two officers cannot both win. */
async function changeTip(
  tx: Db,
  granted: Standing,
  version: number,
  change: Change,
): Promise<void> {
  const changed = await tx
    .update(tips)
    .set({ ...change, version: sql`${tips.version} + 1` })
    .where(and(eq(tips.id, granted.id), eq(tips.version, version), eq(tips.status, granted.status)))
    .returning({ id: tips.id })
  if (changed.length === 0) throw new Problem('conflict')
  const { status, ...clock } = { ...granted, ...change }
  await tx
    .update(tipGrants)
    .set({ status, dueAt: orderDue(status, clock) })
    .where(eq(tipGrants.caseId, granted.id))
}

export async function addEvent(
  tx: Db,
  { id, departmentId }: { id: string; departmentId: string | null },
  kind: EventKind,
  staffId: string | null,
  at: Date,
): Promise<void> {
  const { receivedOn: happenedOn, slot } = slotOf(at)
  await tx
    .insert(tipEvents)
    .values({ id: randomUUID(), caseId: id, kind, happenedOn, slot, at, staffId, departmentId })
}
