import { approvalContext, type Decision } from '@/lib/tips/schema'
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, desc, eq, gt, inArray, isNull, ne, or } from 'drizzle-orm'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import { requireStepUp } from '@/lib/identity/session/step-up'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { grantsOf, mayRequestContact } from '@/lib/tips/policy'
import { approvals, tipGrants, tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { sealRow } from '@/lib/vault/seal/rows'

export type Approval = typeof approvals.$inferSelect

const hours = 24

/** Asks a second officer for leave to see how the resident can be reached. The reason is sealed to the tip. */
export async function requestContact(
  db: Db,
  officer: Officer,
  { tipId, reason }: { tipId: string; reason: string },
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'request-contact' })
  await requireStepUp(officer)
  if (!mayRequestContact(granted)) throw new Problem('conflict')
  const id = randomUUID()
  const row = await sealRow(
    { content: granted.contentPublicKey },
    approvalContext(tipId, id),
    reason,
  )
  await transition(db, officer, granted, {
    verb: 'contact.requested',
    meta: { approval: id },
    tell: [{ template: 'approval-waits', to: granted.departmentId }],
    also: async (tx, requestedAt) => {
      const open = and(
        eq(approvals.requestedBy, officer.staffId),
        isNull(approvals.usedAt),
        or(isNull(approvals.decision), eq(approvals.decision, 'approved')),
      )
      const [pending] = await tx
        .select({ id: approvals.id })
        .from(approvals)
        .where(and(eq(approvals.tipId, tipId), open, gt(approvals.expiresAt, requestedAt)))
        .limit(1)
      if (pending) throw new Problem('conflict', 'already_requested')
      await tx.insert(approvals).values({
        ...{ id, tipId, verb: 'reveal-contact', requestedBy: officer.staffId, requestedAt },
        ...{ reason: row.sealed, reasonMac: row.mac },
        expiresAt: new Date(requestedAt.getTime() + hours * 60 * 60_000),
      })
    },
  })
}

/** A second officer's yes or no. Nobody decides on their own request, on one decided before, or on one that ran out. */
export async function decide(
  db: Db,
  officer: Officer,
  { approvalId, decision }: { approvalId: string; decision: Decision },
): Promise<void> {
  const approval = await findApproval(db, officer, approvalId)
  const granted = await findGranted(db, officer, tipCase, {
    id: approval.tipId,
    action: 'decide-contact',
  })
  if (approval.requestedBy === officer.staffId) throw new Problem('conflict', 'own_request')
  await requireStepUp(officer)
  await transition(db, officer, granted, {
    verb: `contact.${decision}`,
    meta: { approval: approvalId },
    tell: [{ template: 'approval-waits', to: approval.requestedBy }],
    also: async (tx, decidedAt) => {
      const decided = await tx
        .update(approvals)
        .set({ decision, decidedBy: officer.staffId, decidedAt })
        .where(
          and(
            eq(approvals.id, approvalId),
            isNull(approvals.decidedBy),
            ne(approvals.requestedBy, officer.staffId),
            gt(approvals.expiresAt, decidedAt),
          ),
        )
        .returning({ id: approvals.id })
      if (decided.length === 0) throw new Problem('conflict')
    },
  })
}

/** Throws `not_found` for a request about a tip that the officer does not see. */
export async function findApproval(db: Db, officer: Officer, id: string): Promise<Approval> {
  const [approval] = await db
    .select()
    .from(approvals)
    .where(and(eq(approvals.id, id), inArray(approvals.tipId, tipsOf(db, officer))))
  if (!approval) throw new Problem('not_found')
  return approval
}

/** Requests that still run and that wait for this officer's yes or no, the newest first. Nothing is opened: the reason is read beside the tip. */
export function listRequests(db: Db, officer: Officer, now = new Date()) {
  return db
    .select({
      id: approvals.id,
      tipId: approvals.tipId,
      category: tips.category,
      areaCode: tips.areaCode,
      urgency: tips.urgency,
      requestedBy: staff.name,
      requestedAt: approvals.requestedAt,
      expiresAt: approvals.expiresAt,
    })
    .from(approvals)
    .innerJoin(tips, eq(tips.id, approvals.tipId))
    .innerJoin(staff, eq(staff.id, approvals.requestedBy))
    .where(
      and(
        isNull(approvals.decidedBy),
        gt(approvals.expiresAt, now),
        ne(approvals.requestedBy, officer.staffId),
        inArray(approvals.tipId, tipsOf(db, officer)),
      ),
    )
    .orderBy(desc(approvals.requestedAt))
    .limit(100)
}

const tipsOf = (db: Db, officer: Officer) =>
  db.select({ id: tipGrants.caseId }).from(tipGrants).where(grantsOf(officer))
