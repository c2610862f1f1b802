import 'server-only'
import { and, eq, exists, inArray, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { type PgColumn, QueryBuilder } from 'drizzle-orm/pg-core'
import { departmentMembers } from '@/lib/departments/tables'
import type { Actor, Resident } from '@/lib/identity/actor'
import { staff } from '@/lib/identity/tables'
import { isOpen, isUnderWay, mayBecome } from './lifecycle'
import type { Part, TipStatus } from './schema'
import { tipGrants, tipRecusals, tips } from './tables'

/** The tips an actor can see: a sender the one they have just sent, a resident the one of their receipt, an officer those at their desk. */
export function tipsVisibleTo(actor: Actor): SQL {
  switch (actor.role) {
    case 'anyone':
      return actor.submission ? eq(tips.submission, actor.submission) : sql`false`
    case 'resident':
      return actor.kind === 'tip' ? eq(tips.id, actor.caseId) : sql`false`
    case 'officer':
      return atDeskOf(actor)
    default:
      return sql`false`
  }
}

/** Grants that somebody may work with: of a department they belong to today, of no tip they stand aside from. Everyone who is no officer has none. */
export function grantsOf(actor: Actor): SQL {
  if (actor.role !== 'officer') return sql`false`
  const { staffId } = actor
  const query = new QueryBuilder()
  const own = query
    .select({ id: departmentMembers.departmentId })
    .from(departmentMembers)
    .innerJoin(staff, eq(staff.id, departmentMembers.staffId))
    .where(and(eq(staff.id, staffId), eq(staff.role, 'officer'), isNull(staff.disabledAt)))
  const recused = query
    .select({ one: sql`1` })
    .from(tipRecusals)
    .where(and(eq(tipRecusals.tipId, tipGrants.caseId), eq(tipRecusals.staffId, staffId)))
  return sql`(${inArray(tipGrants.departmentId, own)} and ${notExists(recused)})`
}

function atDeskOf(actor: Actor): SQL {
  const granted = new QueryBuilder()
    .select({ one: sql`1` })
    .from(tipGrants)
    .where(and(eq(tipGrants.caseId, tips.id), grantsOf(actor)))
  return exists(granted)
}

/** What a predicate looks at: how the tip stands, and the part of the department one belongs to. */
type Standing = { status: TipStatus; part: Part }

const leads = ({ part }: Standing) => part === 'lead'

export const mayAccept = (tip: Standing): boolean =>
  leads(tip) && tip.status === 'received' && mayBecome(tip.status, 'accepted')
export const mayCheck = (tip: Standing): boolean => leads(tip) && tip.status === 'accepted'
export const mayClose = (tip: Standing): boolean => leads(tip) && mayBecome(tip.status, 'closed')
export const mayReopen = (tip: Standing): boolean => leads(tip) && tip.status === 'closed'
export const mayRelease = (tip: Standing): boolean => leads(tip) && tip.status === 'quarantined'
/** Giving it to another department, or back. */
export const mayHandOver = (tip: Standing): boolean => leads(tip) && isOpen(tip.status)
export const mayWrite = (tip: Standing): boolean =>
  leads(tip) && (isOpen(tip.status) || tip.status === 'closed')
/** Nothing waits before the ack, so a question needs an accepted tip. */
export const mayAsk = (tip: Standing): boolean => leads(tip) && isUnderWay(tip.status)
export const mayAssign = (tip: Standing): boolean => isOpen(tip.status)
export const mayRequestContact = (tip: Standing): boolean =>
  leads(tip) && tip.status !== 'withdrawn'

/** What an officer may do with the tip as it stands; the desk shows no more. What is not offered is refused as well. */
export const tipVerbs = (tip: Standing) => ({
  accept: mayAccept(tip),
  check: mayCheck(tip),
  close: mayClose(tip),
  reopen: mayReopen(tip),
  release: mayRelease(tip),
  handOver: mayHandOver(tip),
  write: mayWrite(tip),
  ask: mayAsk(tip),
  assign: mayAssign(tip),
  requestContact: mayRequestContact(tip),
})
export type TipVerbs = ReturnType<typeof tipVerbs>

/** Also after the end: what a resident learns later still reaches the department. What was withdrawn takes no more. */
export const mayAdd = (status: TipStatus): boolean => status !== 'withdrawn'

export const mayWithdraw = (status: TipStatus): boolean => mayBecome(status, 'withdrawn')

/** A resident in danger reopens what was closed. */
export const statusInDanger = (status: TipStatus): TipStatus =>
  status === 'closed' && mayBecome(status, 'checking') ? 'checking' : status

/** Rows of the resident's tip, in a table that names one. */
export const followedBy = (resident: Resident<'tip'>, tipId: PgColumn): SQL =>
  eq(tipId, resident.caseId)
