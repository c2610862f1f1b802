import { eq, type SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { Resident } from '@/lib/identity/actor'
import { mayBecome } from '@/lib/tips/lifecycle'
import type { TipStatus } from '@/lib/tips/schema'

/** Also after the end: what a resident learns later still reaches the department. What was withdrawn takes no more. */
export const mayAdd = (status: TipStatus): boolean => status !== 'withdrawn'

export const mayWithdraw = (status: TipStatus): boolean => mayBecome(status, 'withdrawn')

/** A resident in danger reopens what was closed. */
export const statusInDanger = (status: TipStatus): TipStatus =>
  status === 'closed' && mayBecome(status, 'checking') ? 'checking' : status

/** Rows of the resident's tip, in a table that names one. */
export const followedBy = (resident: Resident<'tip'>, tipId: PgColumn): SQL =>
  eq(tipId, resident.caseId)
