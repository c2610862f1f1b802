import { type TransferKind, transferContext } from '@/lib/tips/schema'
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { needContentKey } from '@/lib/cases/granted'
import { openQuestionOn, pausedDays } from '@/lib/cases/pause'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import { addLimit, localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { findAckLimit } from '@/lib/routing/queries'
import {
  afterHandOver,
  afterWaiting,
  isUnderWay,
  orderDue,
  type TipClock,
  urgencyRank,
} from '@/lib/tips/lifecycle'
import { tipAssignments, tipGrants, tipRecipients, tipTransfers } from '@/lib/tips/tables'
import { type GrantedTip, tipCase } from '@/lib/tips/tip-case'
import { sealRow, wrapRow } from '@/lib/vault/seal/rows'
import { grantContext } from '@/lib/vault/seal/seal'
import type { Recipient } from './recipient'

type Transfer = {
  to: Recipient
  kind: TransferKind
  reason: string
  version: number
}

/**
 * Gives the lead to another department: T is wrapped to its key, and the giver's own key is gone. No
 * limit that stands unmet moves; where the ack was given, the new lead owes one of its own.
 */
export async function transfer(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  granted: GrantedTip,
  { to, kind, reason, version }: Transfer,
): Promise<void> {
  const now = new Date()
  const key = await needContentKey(db, officer, keyring, granted)
  const id = randomUUID()
  const wrapped = await wrapRow(key, to.publicKey, grantContext(granted.id, to.id))
  const why = await sealRow(
    { content: granted.contentPublicKey },
    transferContext(granted.id, id),
    reason,
  )
  const limit = await findAckLimit(db, granted)
  const clock = await clockWaitedFor(db, granted, now)
  const { ackDue } = afterHandOver(granted.status, clock, addLimit(now, limit))
  await transition(db, officer, granted, {
    verb: kind === 'returned' ? 'tip.returned' : 'tip.handed-over',
    meta: { to: to.id, kind },
    events: [kind === 'returned' ? 'returned' : 'handed-over'],
    toDepartmentId: to.id,
    change: { status: 'received', leadDepartmentId: to.id, ackDue },
    version,
    tell: [{ template: 'tip-waits', to: to.id }],
    also: async (tx, at) => {
      const from = { fromDepartmentId: granted.departmentId, toDepartmentId: to.id }
      const { staffId } = officer
      const sealed = { reason: why.sealed, mac: why.mac }
      await tx
        .insert(tipTransfers)
        .values({ id, tipId: granted.id, ...from, kind, staffId, at, ...sealed })
      await tx.delete(tipAssignments).where(eq(tipAssignments.tipId, granted.id))
      await grantLead(tx, { ...granted, ackDue }, to, wrapped)
      await dropGrant(tx, granted.id, granted.departmentId)
    },
  })
}

/** The limits as they stand today, with the days of a wait that is still on: the new lead is not late for them. */
async function clockWaitedFor(db: Db, granted: GrantedTip, now: Date): Promise<TipClock> {
  const askedOn = await openQuestionOn(db, tipCase, granted.id)
  const days =
    askedOn && isUnderWay(granted.status)
      ? pausedDays(granted.waitingDays, askedOn, localDay(now))
      : 0
  return afterWaiting(granted, days)
}

type Wrapped = Awaited<ReturnType<typeof wrapRow>>

/** A department that only read along until now keeps its row and leads. */
async function grantLead(tx: Db, granted: GrantedTip, to: Recipient, row: Wrapped): Promise<void> {
  const grant = {
    part: 'lead',
    epoch: to.epoch,
    urgencyRank: urgencyRank(granted.urgency),
    dueAt: orderDue('received', granted),
    status: 'received',
    ...row,
  } as const
  const key = { caseId: granted.id, departmentId: to.id }
  const recipient = { tipId: granted.id, departmentId: to.id }
  await tx.insert(tipRecipients).values(recipient).onConflictDoNothing()
  await tx
    .insert(tipGrants)
    .values({ ...key, ...grant })
    .onConflictDoUpdate({ target: [tipGrants.caseId, tipGrants.departmentId], set: grant })
}

/** The key first: with the recipient's row gone, nothing of the tip can be seen any more. */
async function dropGrant(tx: Db, tipId: string, departmentId: string): Promise<void> {
  await tx
    .delete(tipGrants)
    .where(and(eq(tipGrants.caseId, tipId), eq(tipGrants.departmentId, departmentId)))
  await tx
    .delete(tipRecipients)
    .where(and(eq(tipRecipients.tipId, tipId), eq(tipRecipients.departmentId, departmentId)))
}
