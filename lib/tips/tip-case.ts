import 'server-only'
import { and, desc, eq, getTableColumns } from 'drizzle-orm'
import type { CaseKind, Grant, Granted, Waiting } from '@/lib/cases/kind'
import { departmentKey } from '@/lib/departments/department-key'
import { findTriageDesk } from '@/lib/departments/queries'
import type { Resident, StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import type { Notice } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { afterWaiting, isOpen, orderDue, type TipClock } from './lifecycle'
import { grantsOf, mayAdd, tipsVisibleTo } from './policy'
import { openStatuses } from './schema'
import { tipContent, tipMessage } from './sealed-content'
import { type Tip, tipEvents, tipGrants, tipMessages, tipRecusals, tips } from './tables'

/** A tip, for the code that serves both kinds of case. */
export const tipCase = {
  subject: 'tip',
  cases: tips,
  messages: tipMessages,
  events: tipEvents,
  content: tipContent,
  message: tipMessage,
  waits: openStatuses,
  visibleTo: tipsVisibleTo,
  noticesOf,
  refuseLate,
  findGrant,
  privateKeyOf: departmentKey,
  listRecused,
  findTriageDesk,
  copy,
  resume,
} as const satisfies CaseKind

export type GrantedTip = Granted<typeof tipCase>
type Row = Omit<Tip, 'submission'>
type GrantRow = Row & Grant & { departmentId: string; part: 'lead' | 'cc' }

const { submission: _, ...columns } = getTableColumns(tips)

/** As one of the officer's departments holds it, the leading one first. */
async function findGrant(db: Db, actor: StaffActor, id: string): Promise<GrantRow | undefined> {
  const { departmentId, part, wrapped, mac: grantMac } = tipGrants
  const [granted] = await db
    .select({ ...columns, departmentId, part, grantee: departmentId, wrapped, grantMac })
    .from(tipGrants)
    .innerJoin(tips, eq(tips.id, tipGrants.caseId))
    .where(and(eq(tipGrants.caseId, id), grantsOf(actor)))
    .orderBy(desc(part))
    .limit(1)
  return granted
}

/** The department in charge hears of it, without those who stand aside; of one in quarantine nobody does. */
async function noticesOf(_db: Db, { caseId }: Pick<Resident, 'caseId'>) {
  const except = await listRecused(caseId)
  const on = ({ leadDepartmentId: to, status }: Row): Notice[] =>
    to && status !== 'quarantined' ? [{ template: 'tip-waits', to, except }] : []
  return { on }
}

/** Staff for whom the tip does not exist, and who must not be told that something waits. Officers cannot ask this themselves; call it before a transaction, never inside one. */
export async function listRecused(tipId: string): Promise<string[]> {
  const recused = await as({ role: 'system', job: 'notices' })
    .select({ staffId: tipRecusals.staffId })
    .from(tipRecusals)
    .where(eq(tipRecusals.tipId, tipId))
  return recused.map(({ staffId }) => staffId)
}

function refuseLate({ status }: Row): void {
  if (!mayAdd(status)) throw new Problem('conflict', 'tip_withdrawn')
}

/** Queues are read from the grants: status and due time stand there too. */
async function copy(tx: Db, tip: Row): Promise<void> {
  await tx
    .update(tipGrants)
    .set({ status: tip.status, dueAt: orderDue(tip.status, tip) })
    .where(eq(tipGrants.caseId, tip.id))
}

/** Of a tip that waited no day, or has ended, nothing changes. */
async function resume(
  tx: Db,
  tip: Waiting & TipClock & Pick<Tip, 'status'>,
  days: number,
): Promise<void> {
  if (days === 0 || !isOpen(tip.status)) return
  const clock = afterWaiting(tip, days)
  const { firstActionDue, closeDue } = clock
  await tx
    .update(tips)
    .set({ firstActionDue, closeDue, waitingDays: tip.waitingDays + days })
    .where(and(eq(tips.id, tip.id), eq(tips.waitingDays, tip.waitingDays)))
  await tx
    .update(tipGrants)
    .set({ dueAt: orderDue(tip.status, clock) })
    .where(and(eq(tipGrants.caseId, tip.id), eq(tipGrants.status, tip.status)))
}
