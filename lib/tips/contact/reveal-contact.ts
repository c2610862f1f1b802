import 'server-only'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { findGranted, needContentKey, raiseAlarm } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import { departmentMembers } from '@/lib/departments/tables'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import { requireStepUp } from '@/lib/identity/session/step-up'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { contactContext } from '@/lib/tips/schema'
import { type ContactContent, contactContent } from '@/lib/tips/sealed-content'
import { approvals, tipContacts, tipGrants } from '@/lib/tips/tables'
import { listRecused, tipCase } from '@/lib/tips/tip-case'
import { openRows, type SealedRow } from '@/lib/vault/seal/rows'
import { type Approval, findApproval } from './approvals'

/** How the resident can be reached: once, within 24 hours of asking, with a second officer's yes who could still give it now. Null when the resident left nothing. */
export async function revealContact(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  { approvalId }: { approvalId: string },
): Promise<ContactContent | null> {
  const approval = await findApproval(db, officer, approvalId)
  const granted = await findGranted(db, officer, tipCase, {
    id: approval.tipId,
    action: 'reveal-contact',
  })
  await refuseUnlessEntitled(db, officer, approval)
  await requireStepUp(officer)
  const key = await needContentKey(db, officer, keyring, granted)
  let contact: SealedRow | undefined
  await transition(db, officer, granted, {
    verb: 'contact.revealed',
    meta: { approval: approvalId, approvedBy: approval.decidedBy ?? '' },
    also: async (tx, usedAt) => {
      contact = await readContact(tx, granted.id)
      await spend(tx, officer, approvalId, usedAt)
    },
  })
  if (!contact) return null
  const [opened] = await openRows(key, [{ context: contactContext(granted.id), ...contact }])
  if (opened) return contactContent.parse(JSON.parse(opened.toString()))
  await raiseAlarm(db, officer, granted, ['contact'])
  throw new Problem('conflict', 'seal_broken')
}

async function refuseUnlessEntitled(db: Db, officer: Officer, approval: Approval): Promise<void> {
  const { tipId, requestedBy, decidedBy, decision } = approval
  if (requestedBy !== officer.staffId) throw new Problem('not_found')
  if (!decidedBy || decision !== 'approved' || decidedBy === requestedBy) {
    throw new Problem('conflict', 'not_approved')
  }
  const recused = await listRecused(tipId)
  if (recused.includes(decidedBy) || !(await holdsToday(db, decidedBy, tipId))) {
    throw new Problem('conflict', 'approver_left')
  }
}

/** Whether somebody is an officer at work in a department that holds the tip. */
async function holdsToday(db: Db, staffId: string, tipId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: staff.id })
    .from(tipGrants)
    .innerJoin(departmentMembers, eq(departmentMembers.departmentId, tipGrants.departmentId))
    .innerJoin(staff, eq(staff.id, departmentMembers.staffId))
    .where(
      and(
        eq(tipGrants.caseId, tipId),
        eq(staff.id, staffId),
        eq(staff.role, 'officer'),
        isNull(staff.disabledAt),
      ),
    )
    .limit(1)
  return found !== undefined
}

/** Row security gives it out only while the approval is unspent, so read before spending. */
async function readContact(tx: Db, tipId: string): Promise<SealedRow | undefined> {
  const [contact] = await tx
    .select({ sealed: tipContacts.sealed, mac: tipContacts.mac })
    .from(tipContacts)
    .where(eq(tipContacts.tipId, tipId))
  return contact
}

async function spend(tx: Db, officer: Officer, approvalId: string, usedAt: Date): Promise<void> {
  const spent = await tx
    .update(approvals)
    .set({ usedAt })
    .where(
      and(
        eq(approvals.id, approvalId),
        eq(approvals.requestedBy, officer.staffId),
        eq(approvals.decision, 'approved'),
        isNull(approvals.usedAt),
        gt(approvals.expiresAt, usedAt),
      ),
    )
    .returning({ id: approvals.id })
  if (spent.length === 0) throw new Problem('conflict', 'approval_spent')
}
