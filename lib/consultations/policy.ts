import { and, eq, exists, inArray, isNull, or, type SQL, sql } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import { poolMembers } from '@/lib/advisors/tables'
import type { Actor, StaffActor } from '@/lib/identity/actor'
import { staff } from '@/lib/identity/tables'
import { isOpen, mayBecome } from './lifecycle'
import type { ConsultationStatus } from './schema'
import { consultationAssignments, consultations } from './tables'

export type Advisor = StaffActor & { role: 'advisor' }

/** Assignments that let somebody in today: their own, and those of the pools they belong to. Everyone who is no advisor at work has none. */
export function assignedTo(actor: Actor): SQL {
  if (actor.role !== 'advisor') return sql`false`
  const { staffId } = actor
  const query = new QueryBuilder()
  const atWork = query
    .select({ one: sql`1` })
    .from(staff)
    .where(and(eq(staff.id, staffId), eq(staff.role, 'advisor'), isNull(staff.disabledAt)))
  const pools = query
    .select({ code: poolMembers.areaCode })
    .from(poolMembers)
    .where(eq(poolMembers.staffId, staffId))
  const own = or(
    eq(consultationAssignments.staffId, staffId),
    inArray(consultationAssignments.poolCode, pools),
  )
  return sql`(${own} and ${exists(atWork)})`
}

/** The consultations an actor can see: a sender the one just sent, a resident that of their receipt, an advisor those they or their pool hold. */
export function consultationsVisibleTo(actor: Actor): SQL {
  switch (actor.role) {
    case 'anyone':
      return actor.submission ? eq(consultations.submission, actor.submission) : sql`false`
    case 'resident':
      return actor.kind === 'consultation' ? eq(consultations.id, actor.caseId) : sql`false`
    case 'advisor': {
      const granted = new QueryBuilder()
        .select({ one: sql`1` })
        .from(consultationAssignments)
        .where(and(eq(consultationAssignments.consultationId, consultations.id), assignedTo(actor)))
      return exists(granted)
    }
    default:
      return sql`false`
  }
}

/** What a predicate looks at: how the consultation stands, and whether it is still in the pool. */
type Standing = { status: ConsultationStatus; poolCode: string | null }

const isMine = ({ poolCode }: Standing) => poolCode === null

/** Also after the end: an advisor may add to an answer. */
export const mayReply = (question: Standing): boolean => isMine(question)
export const mayAskBack = (question: Standing): boolean =>
  isMine(question) && mayBecome(question.status, 'waiting')
export const mayCloseConsultation = (question: Standing): boolean =>
  isMine(question) && (question.status === 'answering' || question.status === 'waiting')
export const mayReopenConsultation = (question: Standing): boolean =>
  isMine(question) && question.status === 'closed'
export const mayClaim = (question: Standing): boolean =>
  !isMine(question) && isOpen(question.status)
/** Giving it to the stand-in or back to the pool. */
export const mayHandOverConsultation = (question: Standing): boolean =>
  isMine(question) && isOpen(question.status)

/** What an advisor may do with the consultation as it stands; the desk shows no more. What is not offered is refused as well. */
export const consultationVerbs = (consultation: Standing) => ({
  claim: mayClaim(consultation),
  reply: mayReply(consultation),
  askBack: mayAskBack(consultation),
  close: mayCloseConsultation(consultation),
  reopen: mayReopenConsultation(consultation),
  handOver: mayHandOverConsultation(consultation),
})
export type ConsultationVerbs = ReturnType<typeof consultationVerbs>
