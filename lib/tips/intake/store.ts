import 'server-only'
import { randomUUID } from 'node:crypto'
import { type SubmissionRow, storeCase } from '@/lib/cases/submission'
import { kindAndParts } from '@/lib/departments/kinds'
import { slotOf } from '@/lib/platform/clock/slot'
import { addLimit, localDay } from '@/lib/platform/clock/working-time'
import { affected, type Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { orderDue, urgencyRank } from '@/lib/tips/lifecycle'
import type { ReportDraft, ReportWriter, SentReport } from '@/lib/tips/report/draft'
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
import type { Verdict } from './quarantine-rules'
import type { PreparedTip } from './submit'

/** So long may a tip wait in quarantine before it goes to its departments by itself. */
const quarantineLimit = '3d'

/** Stores a tip and all that belongs to it, or nothing; false when this submission was stored before. */
export function storeTip(
  writer: ReportWriter,
  draft: ReportDraft,
  tip: PreparedTip,
  verdict: Verdict,
  now: Date,
): Promise<boolean> {
  const insert = async (tx: Db, row: SubmissionRow) => {
    const reason = await verdict(tx)
    const fresh = await insertTip(tx, row, tip, reason, now)
    if (!fresh) return null
    await shutOut(tx, tip)
    await grant(tx, tip, reason)
    await addEvents(tx, tip, reason, now)
    if (!reason) await enqueue(tx, noticesOf(tip), now)
    return receiptOf(draft, tip)
  }
  return storeCase(writer, draft, tip.sealed, insert, now)
}

/** A second post of the same draft waits here for the first and then finds its tip. */
async function insertTip(
  tx: Db,
  row: SubmissionRow,
  { facts, assignment, clock }: PreparedTip,
  reason: QuarantineReason | null,
  now: Date,
): Promise<boolean> {
  const { category, scope, areaCode, urgency } = facts
  const stored = await tx
    .insert(tips)
    .values({
      ...{ ...row, ...clock, category, scope, areaCode, urgency },
      status: statusOf(reason),
      quarantine: reason,
      releaseOn: reason && localDay(addLimit(now, quarantineLimit)),
      leadDepartmentId: assignment.lead?.id ?? null,
      because: assignment.because,
    })
    .onConflictDoNothing()
  return affected(stored) === 1
}

/** Before the grants: the database lets no department in that stands here. */
async function shutOut(tx: Db, { sealed, excluded, recused }: PreparedTip): Promise<void> {
  const tipId = sealed.id
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
  const { assignment } = tip
  const { id: tipId, others, grants } = tip.sealed
  const [contact] = others
  if (contact) await tx.insert(tipContacts).values({ tipId, ...contact })
  if (tip.fingerprints.length > 0) {
    await tx.insert(fingerprints).values(tip.fingerprints.map((one) => ({ tipId, ...one })))
  }
  if (!assignment.lead) {
    await tx
      .insert(tipRecoveries)
      .values(grants.map(({ wrapped, mac }) => ({ tipId, wrapped, mac })))
    return
  }
  const recipients = [assignment.lead, ...assignment.cc]
  await tx.insert(tipRecipients).values(recipients.map(({ id }) => ({ tipId, departmentId: id })))
  await tx.insert(tipGrants).values(grants.map((one) => grantRow(tip, one, reason)))
}

function grantRow(
  { sealed, facts, assignment, clock }: PreparedTip,
  { id, wrapped, mac }: PreparedTip['sealed']['grants'][number],
  reason: QuarantineReason | null,
) {
  const recipient = [assignment.lead, ...assignment.cc].find((one) => one?.id === id)
  if (!recipient) throw new Error('a grant for a department that was not chosen')
  const status = statusOf(reason)
  return {
    ...{ caseId: sealed.id, departmentId: id, wrapped, mac, status },
    part: recipient === assignment.lead ? ('lead' as const) : ('cc' as const),
    epoch: recipient.epoch,
    urgencyRank: urgencyRank(facts.urgency),
    dueAt: orderDue(status, clock),
  }
}

async function addEvents(
  tx: Db,
  { sealed, assignment }: PreparedTip,
  reason: QuarantineReason | null,
  now: Date,
): Promise<void> {
  const { receivedOn: happenedOn, slot } = slotOf(now)
  const kinds: EventKind[] = ['received']
  if (reason) kinds.push('quarantined')
  if (!assignment.lead) kinds.push('no-department')
  await tx
    .insert(tipEvents)
    .values(kinds.map((kind) => ({ id: randomUUID(), caseId: sealed.id, kind, happenedOn, slot })))
}

/** Members who stand aside are not told that something waits. */
function noticesOf({ assignment: { lead, cc }, recused }: PreparedTip) {
  const recipients = lead ? [lead, ...cc] : []
  return recipients.map(({ id }) => ({ template: 'tip-waits' as const, to: id, except: recused }))
}

const statusOf = (reason: QuarantineReason | null): TipStatus =>
  reason ? 'quarantined' : 'received'

function receiptOf(
  { code, phrase }: ReportDraft,
  { facts, clock, assignment }: PreparedTip,
): SentReport {
  return {
    code,
    withPhrase: Boolean(phrase?.phrase),
    urgency: facts.urgency,
    ackDue: clock.ackDue.toISOString(),
    firstActionDue: clock.firstActionDue.toISOString(),
    recovery: assignment.lead === null,
  }
}
