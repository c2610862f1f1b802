import 'server-only'
import { and, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { poolKey } from '@/lib/advisors/pool/pool'
import type { CaseKind, Grant, Granted, Waiting } from '@/lib/cases/kind'
import { addEvent } from '@/lib/cases/transition'
import { findTriageDesk } from '@/lib/departments/queries'
import type { Resident, StaffActor } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import { later } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { Notice } from '@/lib/platform/mail/outbox'
import { findAssignment } from './follow/find-assignment'
import { noticesFor } from './intake/assign-consultation'
import { clockFrom } from './lifecycle'
import { assignedTo, consultationsVisibleTo } from './policy'
import { consultationContent, consultationMessage } from './sealed-content'
import {
  type Consultation,
  consultationAssignments,
  consultationEvents,
  consultationGrants,
  consultationMessages,
  consultations,
} from './tables'

/** A consultation, for the code that serves both kinds of case. */
export const consultationCase = {
  subject: 'consultation',
  cases: consultations,
  messages: consultationMessages,
  events: consultationEvents,
  content: consultationContent,
  message: consultationMessage,
  unseen: 'question_elsewhere',
  waits: ['waiting'],
  visibleTo: consultationsVisibleTo,
  noticesOf,
  wrote,
  findGrant,
  privateKeyOf,
  listRecused: async () => [],
  findTriageDesk,
  resume,
} as const satisfies CaseKind

export type GrantedConsultation = Granted<typeof consultationCase>
type GrantRow = Omit<Consultation, 'submission'> & Grant & { poolCode: string | null }

const { submission: _, ...columns } = getTableColumns(consultations)

/** As the advisor or their pool holds it. One taken over from a colleague opens with the pool's wrap. */
async function findGrant(db: Db, actor: StaffActor, id: string): Promise<GrantRow | undefined> {
  const { poolCode } = consultationAssignments
  const { grantee, wrapped, mac: grantMac } = consultationGrants
  const assignee = sql`coalesce(${consultationAssignments.staffId}::text, ${poolCode})`
  const [granted] = await db
    .select({ ...columns, poolCode, grantee, wrapped, grantMac })
    .from(consultationAssignments)
    .innerJoin(consultations, eq(consultations.id, consultationAssignments.consultationId))
    .innerJoin(
      consultationGrants,
      and(
        eq(consultationGrants.caseId, consultations.id),
        or(eq(grantee, assignee), eq(grantee, consultations.areaCode)),
      ),
    )
    .where(and(eq(consultations.id, id), assignedTo(actor)))
    .orderBy(sql`${grantee} = ${consultations.areaCode}`)
    .limit(1)
  return granted
}

/** An advisor's own key, or that of the pool they belong to. */
function privateKeyOf(db: Db, keyring: Keyring, grantee: string): Promise<string> {
  if (grantee === keyring.staffId) return Promise.resolve(keyring.privateKey)
  return poolKey(db, keyring, grantee)
}

/** Whoever holds it hears of it, the advisor or all of the pool. */
async function noticesOf(db: Db, { caseId }: Pick<Resident, 'caseId'>) {
  const notices = await noticesFor(await findAssignment(db, caseId))
  return { on: (): Notice[] => notices }
}

/** What had ended is open again, with the time for a full answer from the start, whichever way the resident wrote. */
async function wrote(tx: Db, { id, status }: Waiting, now: Date): Promise<void> {
  if (status !== 'closed') return
  const here = eq(consultations.id, id)
  const [row] = await tx.select({ urgency: consultations.urgency }).from(consultations).where(here)
  if (!row) return
  const { fullAnswerDue } = clockFrom(now, row.urgency, env().adviceHours)
  const version = sql`${consultations.version} + 1`
  await tx
    .update(consultations)
    .set({ status: 'answering', fullAnswerDue, closedAt: null, version })
    .where(here)
  await addEvent(tx, consultationCase, { id, event: 'reopened' }, now)
}

/** Of a consultation that does not wait, nothing changes. */
async function resume(
  tx: Db,
  { id, status, waitingDays, fullAnswerDue }: Waiting & Pick<Consultation, 'fullAnswerDue'>,
  days: number,
): Promise<void> {
  if (status !== 'waiting') return
  await tx
    .update(consultations)
    .set({
      status: 'answering',
      fullAnswerDue: later(fullAnswerDue, days),
      waitingDays: waitingDays + days,
      version: sql`${consultations.version} + 1`,
    })
    .where(eq(consultations.id, id))
}
