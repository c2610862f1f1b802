import 'server-only'
import { eq, type SQL, sql } from 'drizzle-orm'
import type { Actor } from '@/lib/identity/actor'
import { tipsAtDeskOf } from '@/lib/tips/desk/policy'
import { tips } from './tables'

/** The tips an actor can see: a sender the one they have just sent, a resident the one of their receipt, an officer those at their desk. */
export function tipsVisibleTo(actor: Actor): SQL {
  switch (actor.role) {
    case 'anyone':
      return actor.submission ? eq(tips.submission, actor.submission) : sql`false`
    case 'resident':
      return actor.kind === 'tip' ? eq(tips.id, actor.caseId) : sql`false`
    case 'officer':
      return tipsAtDeskOf(actor)
    default:
      return sql`false`
  }
}
