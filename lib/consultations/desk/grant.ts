import 'server-only'
import { and, eq } from 'drizzle-orm'
import { addEvent } from '@/lib/cases/transition'
import { consultationCase, type GrantedConsultation } from '@/lib/consultations/consultation-case'
import {
  type Assignment,
  findAdvisorKey,
  type Grantee,
} from '@/lib/consultations/intake/assign-consultation'
import type { Advisor } from '@/lib/consultations/policy'
import { bookings, consultationAssignments, consultationGrants } from '@/lib/consultations/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { type WrappedRow, wrapRow } from '@/lib/vault/seal/rows'
import { grantContext } from '@/lib/vault/seal/seal'

/** The content key wrapped for one more recipient. Before the transaction. */
export const wrapFor = (key: string, consultationId: string, to: Grantee): Promise<WrappedRow> =>
  wrapRow(key, to.publicKey, grantContext(consultationId, to.id))

/** Whoever took a consultation over from a colleague and opened it with the pool's key gets a wrap of their own: they keep it when they leave the pool. */
export async function insertOwnGrant(
  db: Db,
  { staffId }: Advisor,
  { id, poolCode, grantee }: GrantedConsultation,
  key: string,
): Promise<void> {
  if (poolCode || grantee === staffId) return
  const me = await findAdvisorKey(db, staffId)
  if (!me) return
  const wrap = await wrapFor(key, id, me)
  await db
    .insert(consultationGrants)
    .values({ caseId: id, grantee: staffId, ...wrap })
    .onConflictDoNothing()
}

const idOf = ({ staffId, poolCode }: Assignment) => staffId ?? poolCode

/** Moves a consultation from one recipient to another, who gets the new wrap of its key if there is one. What a pool was once given it keeps, for replacement; a person keeps nothing. Half an hour booked with the giver is called off, and the thread says so. The giver's own row goes last: after it they see nothing. */
export async function moveTo(
  tx: Db,
  consultationId: string,
  from: Assignment,
  to: Assignment,
  wrap: WrappedRow | null,
): Promise<void> {
  const ofQuestion = eq(consultationGrants.caseId, consultationId)
  if (wrap) {
    await tx
      .insert(consultationGrants)
      .values({ caseId: consultationId, grantee: idOf(to), ...wrap })
      .onConflictDoUpdate({
        target: [consultationGrants.caseId, consultationGrants.grantee],
        set: wrap,
      })
  }
  await callOff(tx, consultationId)
  await tx.insert(consultationAssignments).values({ consultationId, ...to })
  if (from.staffId) {
    await tx
      .delete(consultationGrants)
      .where(and(ofQuestion, eq(consultationGrants.grantee, from.staffId)))
  }
  const theirs = from.staffId
    ? eq(consultationAssignments.staffId, from.staffId)
    : eq(consultationAssignments.poolCode, from.poolCode ?? '')
  await tx
    .delete(consultationAssignments)
    .where(and(eq(consultationAssignments.consultationId, consultationId), theirs))
}

async function callOff(tx: Db, consultationId: string) {
  const now = new Date()
  const gone = await tx
    .delete(bookings)
    .where(eq(bookings.consultationId, consultationId))
    .returning({ day: bookings.day })
  if (gone.some(({ day }) => day >= localDay(now))) {
    const event = { id: consultationId, event: 'called-off', at: now } as const
    await addEvent(tx, consultationCase, event, now)
  }
}
