import 'server-only'
import { and, eq, exists, inArray, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { QueryBuilder } from 'drizzle-orm/pg-core'
import { departmentMembers } from '@/lib/departments/tables'
import type { Actor, Officer } from '@/lib/identity/actor'
import { staff } from '@/lib/identity/tables'
import { isOpen, mayBecome } from '@/lib/tips/lifecycle'
import type { TipStatus } from '@/lib/tips/schema'
import { tipGrants, tipRecusals, tips } from '@/lib/tips/tables'

export type { Officer }

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

/** Tips that an officer sees at the desk. */
export function tipsAtDeskOf(actor: Actor): SQL {
  const granted = new QueryBuilder()
    .select({ one: sql`1` })
    .from(tipGrants)
    .where(and(eq(tipGrants.caseId, tips.id), grantsOf(actor)))
  return exists(granted)
}

/** What a predicate looks at: how the tip stands, and the part of the department one belongs to. */
export type Standing = { status: TipStatus; part: 'lead' | 'cc' }

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
export const mayAsk = (tip: Standing): boolean =>
  leads(tip) && (tip.status === 'accepted' || tip.status === 'checking')
export const mayAssign = (tip: Standing): boolean => isOpen(tip.status)
export const mayRequestContact = (tip: Standing): boolean =>
  leads(tip) && tip.status !== 'withdrawn'
