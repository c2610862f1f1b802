import 'server-only'
import { randomUUID } from 'node:crypto'
import { kindAndParts } from '@/lib/departments/kinds'
import { replaceWithReceipt } from '@/lib/drafts/draft'
import { slotOf } from '@/lib/platform/clock/slot'
import { addLimit, localDay } from '@/lib/platform/clock/working-time'
import { affected, type Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { insertReceipt } from '@/lib/receipts/insert-receipt'
import { orderDue, urgencyRank } from '@/lib/tips/lifecycle'
import { type Report, receiptShownMinutes, type Sender } from '@/lib/tips/report/draft'
import type { EventKind, QuarantineReason, TipStatus } from '@/lib/tips/schema'
import {
  fingerprints,
  tipContacts,
  tipEvents,
  tipExclusions,
  tipGrants,
  tipRecipients,
  tipRecoveries,
  tipRecusals,
  tips,
} from '@/lib/tips/tables'
import { quarantineReason, type Signs } from './quarantine-rules'
import type { PreparedTip } from './receive'

/** So long may a tip wait in quarantine before it goes to its departments by itself. */
const quarantineLimit = '3d'

/** Stores a tip and all that belongs to it, or nothing; false when this submission was stored before. The draft turns into its receipt in the same transaction. */
export function storeTip(
  { db, key }: Sender,
  tip: PreparedTip,
  { signs, flood }: { signs: Signs; flood: boolean },
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const reason = await quarantineReason(tx, signs, flood, now)
    const fresh = await insertTip(tx, key.submission, tip, reason, now)
    if (!fresh) return false
    await shutOut(tx, tip)
    await grant(tx, tip, reason)
    await insertReceipt(tx, tip.receipt, 'tip', tip.id, tip.replyPrivateKey)
    await addEvents(tx, tip, reason, now)
    if (!reason) await enqueue(tx, noticesOf(tip), now)
    await replaceWithReceipt(tx, key, receiptOf(tip), receiptShownMinutes, now)
    return true
  })
}

/** A second post of the same draft waits here for the first and then finds its tip. */
async function insertTip(
  tx: Db,
  submission: string,
  tip: PreparedTip,
  reason: QuarantineReason | null,
  now: Date,
): Promise<boolean> {
  const { id, facts, placing, contentPublicKey, replyPublicKey, content, clock } = tip
  const received = slotOf(now)
  const { category, scope, areaCode, urgency } = facts
  const stored = await tx
    .insert(tips)
    .values({
      ...{ id, submission, category, scope, areaCode, urgency, contentPublicKey, replyPublicKey },
      ...{ ...received, ...clock, ...content },
      status: statusOf(reason),
      quarantine: reason,
      releaseOn: reason && localDay(addLimit(now, quarantineLimit)),
      leadDepartmentId: placing.lead?.id ?? null,
      because: placing.because,
    })
    .onConflictDoNothing()
  return affected(stored) === 1
}

/** Before the grants: the database lets no department in that stands here. */
async function shutOut(tx: Db, { id: tipId, excluded, recused }: PreparedTip): Promise<void> {
  const rows = excluded.flatMap(({ kind, areaCode, level, origin }) =>
    (kind === '*' ? [kind] : kindAndParts(kind)).map((each) => ({
      ...{ tipId, kind: each, areaCode, level, origin },
    })),
  )
  if (rows.length > 0) await tx.insert(tipExclusions).values(rows).onConflictDoNothing()
  if (recused.length > 0) {
    await tx.insert(tipRecusals).values(recused.map((staffId) => ({ tipId, staffId })))
  }
}

async function grant(tx: Db, tip: PreparedTip, reason: QuarantineReason | null): Promise<void> {
  const { id: tipId, placing, contact, grants } = tip
  if (contact) await tx.insert(tipContacts).values({ tipId, ...contact })
  if (tip.fingerprints.length > 0) {
    await tx.insert(fingerprints).values(tip.fingerprints.map((one) => ({ tipId, ...one })))
  }
  if (!placing.lead) {
    await tx
      .insert(tipRecoveries)
      .values(grants.map(({ wrapped, mac }) => ({ tipId, wrapped, mac })))
    return
  }
  const holders = [placing.lead, ...placing.cc]
  await tx.insert(tipRecipients).values(holders.map(({ id }) => ({ tipId, departmentId: id })))
  await tx.insert(tipGrants).values(grants.map((one) => grantRow(tip, one, reason)))
}

function grantRow(
  { id: tipId, facts, placing, clock }: PreparedTip,
  { id, wrapped, mac }: PreparedTip['grants'][number],
  reason: QuarantineReason | null,
) {
  const holder = [placing.lead, ...placing.cc].find((one) => one?.id === id)
  if (!holder) throw new Error('a grant for a department that was not chosen')
  const status = statusOf(reason)
  return {
    ...{ caseId: tipId, departmentId: id, wrapped, mac, status },
    part: holder === placing.lead ? ('lead' as const) : ('cc' as const),
    epoch: holder.epoch,
    urgencyRank: urgencyRank(facts.urgency),
    dueAt: orderDue(status, clock),
  }
}

async function addEvents(
  tx: Db,
  { id: tipId, placing }: PreparedTip,
  reason: QuarantineReason | null,
  now: Date,
): Promise<void> {
  const { receivedOn: happenedOn, slot } = slotOf(now)
  const kinds: EventKind[] = ['received']
  if (reason) kinds.push('quarantined')
  if (!placing.lead) kinds.push('no-department')
  await tx
    .insert(tipEvents)
    .values(kinds.map((kind) => ({ id: randomUUID(), caseId: tipId, kind, happenedOn, slot })))
}

/** Members who stand aside are not told that something waits. */
function noticesOf({ placing: { lead, cc }, recused }: PreparedTip) {
  const holders = lead ? [lead, ...cc] : []
  return holders.map(({ id }) => ({ template: 'tip-waits' as const, to: id, except: recused }))
}

const statusOf = (reason: QuarantineReason | null): TipStatus =>
  reason ? 'quarantined' : 'received'

function receiptOf({ code, withPhrase, facts, clock, placing }: PreparedTip): Report {
  return {
    purpose: 'report',
    state: 'sent',
    sent: {
      code,
      withPhrase,
      urgency: facts.urgency,
      ackDue: clock.ackDue.toISOString(),
      firstActionDue: clock.firstActionDue.toISOString(),
      recovery: placing.lead === null,
    },
  }
}
