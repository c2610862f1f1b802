import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { messageContext } from '@/lib/cases/contexts'
import type { Resident } from '@/lib/identity/actor'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { tipsVisibleTo } from '@/lib/tips/policy'
import type { EventKind, MessageKind } from '@/lib/tips/schema'
import { type MessageContent, sealedJson } from '@/lib/tips/sealed-content'
import { tipEvents, tipMessages, tips } from '@/lib/tips/tables'
import { type SealedRow, sealRow } from '@/lib/vault/seal/rows'

/** How many messages a resident may write on one day. */
const mostADay = 20

const card = {
  id: tips.id,
  status: tips.status,
  urgency: tips.urgency,
  leadDepartmentId: tips.leadDepartmentId,
  ackDue: tips.ackDue,
  firstActionDue: tips.firstActionDue,
  closeDue: tips.closeDue,
  waitingDays: tips.waitingDays,
}

export type FollowedTip = Awaited<ReturnType<typeof lockTip>>

/** The resident's tip, held until the transaction ends: two tabs come one after the other. */
export async function lockTip(tx: Db, resident: Resident<'tip'>) {
  const [tip] = await tx.select(card).from(tips).where(tipsVisibleTo(resident)).for('update')
  if (!tip) throw new Problem('not_found', 'receipt_unknown')
  return tip
}

export type NewMessage = { id: string; kind: MessageKind; answers?: string }

/** Sealed to T alone, so that no receipt ever opens it. Do this before the transaction. */
export async function sealForDepartments(
  db: Db,
  resident: Resident<'tip'>,
  id: string,
  content: Omit<MessageContent, 'choices'>,
  now: Date,
): Promise<SealedRow> {
  const [tip] = await db
    .select({ id: tips.id, contentPublicKey: tips.contentPublicKey })
    .from(tips)
    .where(tipsVisibleTo(resident))
  if (!tip) throw new Problem('not_found', 'receipt_unknown')
  const full = { ...content, choices: [], sentAt: now.toISOString() }
  return sealRow({ content: tip.contentPublicKey }, messageContext(tip.id, id), sealedJson(full))
}

/** Whether this very message is there already, from the first of several posts. */
export async function isWritten(tx: Db, tipId: string, id: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: tipMessages.id })
    .from(tipMessages)
    .where(and(eq(tipMessages.caseId, tipId), eq(tipMessages.id, id)))
  return found !== undefined
}

/** Throws `too_many` for the twenty-first message of a day. */
export async function insertMessage(
  tx: Db,
  tipId: string,
  message: NewMessage,
  row: SealedRow,
  now: Date,
): Promise<void> {
  const { receivedOn: sentOn, slot } = slotOf(now)
  const today = await tx
    .select({ id: tipMessages.id })
    .from(tipMessages)
    .where(
      and(
        eq(tipMessages.caseId, tipId),
        eq(tipMessages.sender, 'resident'),
        eq(tipMessages.sentOn, sentOn),
      ),
    )
    .limit(mostADay)
  if (today.length >= mostADay) throw new Problem('too_many', 'follow_enough')
  await tx
    .insert(tipMessages)
    .values({ ...message, caseId: tipId, sender: 'resident', sentOn, slot, ...row })
}

/** A resident's action keeps its day and quarter of the day, nothing finer. */
export async function insertEvent(
  tx: Db,
  tipId: string,
  kind: EventKind,
  now: Date,
): Promise<void> {
  const { receivedOn: happenedOn, slot } = slotOf(now)
  await tx.insert(tipEvents).values({ id: randomUUID(), caseId: tipId, kind, happenedOn, slot })
}

/** Mail to the department in charge that something waits. Those who stand aside are asked for before the transaction, with `listRecused`. */
export async function tellDepartment(
  tx: Db,
  { leadDepartmentId, status }: FollowedTip,
  except: string[],
  now: Date,
): Promise<void> {
  if (!leadDepartmentId || status === 'quarantined') return
  await enqueue(tx, [{ template: 'tip-waits', to: leadDepartmentId, except }], now)
}
