import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { historyOrder, readMessages } from '@/lib/cases/open'
import { departments } from '@/lib/departments/tables'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import {
  approvals,
  tipAssignments,
  tipClosures,
  tipEvents,
  tipGrants,
  tipNotes,
  tipTransfers,
} from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { listExclusions } from './recipient'

export type TipRows = Awaited<ReturnType<typeof readRows>>

const name = { zh: departments.nameZh, en: departments.nameEn }

/** Everything that stands beside a tip, still sealed. One after the other: they share a transaction. */
export async function readRows(tx: Db, tipId: string) {
  return {
    messages: await readMessages(tx, tipCase, tipId),
    notes: await readNotes(tx, tipId),
    transfers: await readTransfers(tx, tipId),
    recipients: await readRecipients(tx, tipId),
    exclusions: await listExclusions(tx, tipId),
    events: await readEvents(tx, tipId),
    closures: await readClosures(tx, tipId),
    requests: await readRequests(tx, tipId),
    assignee: await readAssignee(tx, tipId),
  }
}

function readNotes(tx: Db, tipId: string) {
  const { id, writtenAt, sealed, mac } = tipNotes
  return tx
    .select({ id, writtenAt, sealed, mac, by: staff.name })
    .from(tipNotes)
    .innerJoin(staff, eq(staff.id, tipNotes.staffId))
    .where(eq(tipNotes.tipId, tipId))
    .orderBy(asc(writtenAt))
}

function readTransfers(tx: Db, tipId: string) {
  const giver = alias(departments, 'giver')
  const { id, kind, at, reason, mac } = tipTransfers
  const from = { zh: giver.nameZh, en: giver.nameEn }
  return tx
    .select({ id, kind, at, sealed: reason, mac, from, to: name, by: staff.name })
    .from(tipTransfers)
    .innerJoin(departments, eq(departments.id, tipTransfers.toDepartmentId))
    .leftJoin(giver, eq(giver.id, tipTransfers.fromDepartmentId))
    .innerJoin(staff, eq(staff.id, tipTransfers.staffId))
    .where(eq(tipTransfers.tipId, tipId))
    .orderBy(asc(at))
}

/** Who has a key. */
function readRecipients(tx: Db, tipId: string) {
  return tx
    .select({ departmentId: tipGrants.departmentId, part: tipGrants.part, name })
    .from(tipGrants)
    .innerJoin(departments, eq(departments.id, tipGrants.departmentId))
    .where(eq(tipGrants.caseId, tipId))
    .orderBy(asc(departments.areaCode))
}

function readEvents(tx: Db, tipId: string) {
  const { id, kind, happenedOn, slot, at } = tipEvents
  return tx
    .select({ id, kind, happenedOn, slot, at, by: staff.name, department: name })
    .from(tipEvents)
    .leftJoin(staff, eq(staff.id, tipEvents.staffId))
    .leftJoin(departments, eq(departments.id, tipEvents.departmentId))
    .where(eq(tipEvents.caseId, tipId))
    .orderBy(...historyOrder(tipEvents))
}

function readClosures(tx: Db, tipId: string) {
  return tx
    .select({ outcome: tipClosures.outcome, at: tipClosures.at, by: staff.name })
    .from(tipClosures)
    .innerJoin(staff, eq(staff.id, tipClosures.staffId))
    .where(eq(tipClosures.tipId, tipId))
    .orderBy(asc(tipClosures.at))
}

function readRequests(tx: Db, tipId: string) {
  const { id, requestedBy, requestedAt, expiresAt, decision, decidedAt, usedAt } = approvals
  const { reason: sealed, reasonMac: mac } = approvals
  return tx
    .select({
      ...{ id, requestedBy, requestedAt, expiresAt, decision, decidedAt, usedAt, sealed, mac },
      by: staff.name,
    })
    .from(approvals)
    .innerJoin(staff, eq(staff.id, approvals.requestedBy))
    .where(eq(approvals.tipId, tipId))
    .orderBy(asc(requestedAt))
}

async function readAssignee(tx: Db, tipId: string) {
  const [assignee] = await tx
    .select({ id: staff.id, name: staff.name, at: tipAssignments.at })
    .from(tipAssignments)
    .innerJoin(staff, eq(staff.id, tipAssignments.staffId))
    .where(eq(tipAssignments.tipId, tipId))
  return assignee ?? null
}
