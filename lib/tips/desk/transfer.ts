import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { type Urgency, urgencies } from '@/lib/routing/schema'
import { transferContext } from '@/lib/tips/contexts'
import { dueIn, orderDue, urgencyRank } from '@/lib/tips/lifecycle'
import { tipGrants, tipHolders } from '@/lib/tips/tables'
import { sealRow, wrapRow } from '@/lib/vault/seal/rows'
import { grantContext } from '@/lib/vault/seal/seal'
import { needTipKey } from './content-key'
import type { HeldTip } from './find-granted'
import type { Recipient } from './recipient'
import { tipAssignments, tipTransfers } from './tables'
import { transition } from './transition'

export type Transfer = {
  to: Recipient
  kind: 'handed-over' | 'returned' | 'arbitrated'
  reason: string
  version: number
}

/**
 * Gives the lead to another department: T is wrapped to its key, and the giver's own key is gone. The
 * limits stay as they are; only an ack already given leaves the new lead until the next limit to confirm.
 */
export async function transfer(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  held: HeldTip,
  { to, kind, reason, version }: Transfer,
): Promise<void> {
  const key = await needTipKey(db, officer, keyring, held)
  const id = randomUUID()
  const wrapped = await wrapRow(key, to.publicKey, grantContext(held.id, to.id))
  const why = await sealRow({ T: held.publicT }, transferContext(held.id, id), reason)
  const ackDue = confirmBy(held)
  await transition(db, officer, held, {
    verb: kind === 'returned' ? 'tip.returned' : 'tip.handed-over',
    meta: { to: to.id, kind },
    event: kind === 'returned' ? 'returned' : 'handed-over',
    change: { status: 'received', leadDepartmentId: to.id, ackDue },
    version,
    tell: { template: 'tip-waits', departmentIds: [to.id] },
    also: async (tx, at) => {
      const from = { fromDepartmentId: held.departmentId, toDepartmentId: to.id }
      const { staffId } = officer
      const sealed = { reason: why.sealed, mac: why.mac }
      await tx
        .insert(tipTransfers)
        .values({ id, tipId: held.id, ...from, kind, staffId, at, ...sealed })
      await tx.delete(tipAssignments).where(eq(tipAssignments.tipId, held.id))
      await grantLead(tx, { ...held, ackDue }, to, wrapped)
      await dropGrant(tx, held.id, held.departmentId)
    },
  })
}

type Wrapped = Awaited<ReturnType<typeof wrapRow>>

/** A department that only read along until now keeps its row and leads. */
async function grantLead(tx: Db, held: HeldTip, to: Recipient, row: Wrapped): Promise<void> {
  const grant = {
    part: 'lead',
    epoch: to.epoch,
    urgencyRank: urgencyRank(urgencyOf(held)),
    dueAt: orderDue('received', held),
    status: 'received',
    ...row,
  } as const
  const key = { tipId: held.id, departmentId: to.id }
  await tx.insert(tipHolders).values(key).onConflictDoNothing()
  await tx
    .insert(tipGrants)
    .values({ ...key, ...grant })
    .onConflictDoUpdate({ target: [tipGrants.tipId, tipGrants.departmentId], set: grant })
}

/** The key first: with the holder's row gone, nothing of the tip can be seen any more. */
async function dropGrant(tx: Db, tipId: string, departmentId: string): Promise<void> {
  await tx
    .delete(tipGrants)
    .where(and(eq(tipGrants.tipId, tipId), eq(tipGrants.departmentId, departmentId)))
  await tx
    .delete(tipHolders)
    .where(and(eq(tipHolders.tipId, tipId), eq(tipHolders.departmentId, departmentId)))
}

function confirmBy(held: HeldTip): Date {
  const due = dueIn(held.status, held) ?? held.firstActionDue
  return due > held.ackDue ? due : held.ackDue
}

function urgencyOf({ urgency }: Pick<HeldTip, 'urgency'>): Urgency {
  const known = urgencies.find((one) => one === urgency)
  if (!known) throw new Error('a tip has an urgency of the table')
  return known
}
