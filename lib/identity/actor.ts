import type { Identity } from '@/lib/platform/identified'
import { isOneOf } from '@/lib/platform/one-of'
import type { Subject } from '@/lib/platform/subject'
import { type Job, jobs } from './jobs'
import type { StaffRole } from './schema'

/** Who came back with a receipt. `Resident<'tip'>` is not let near a consultation. */
export type Resident<S extends Subject = Subject> = { role: 'resident'; kind: S; caseId: string }

export const residentOf = <S extends Subject>(kind: S, caseId: string): Resident<S> => ({
  role: 'resident',
  kind,
  caseId,
})

/** Who is calling. `draft` is the id of the sender's draft, `submission` the keyed hash of it that a sent tip carries, `receipt` a look-up hash in hex. */
export type Actor =
  | { role: 'anyone'; draft?: string; submission?: string; receipt?: string }
  | Resident
  | { role: StaffRole; staffId: string; sessionId: string }
  | { role: 'system'; job: Job }

export type Officer = Actor & { role: 'officer' }
export type StaffActor = Extract<Actor, { staffId: string }>
export type Anyone = Extract<Actor, { role: 'anyone' }>

/** Which Postgres role and settings stand for an actor. Settings not named stay empty, and an empty one matches no row. */
export function identityOf(actor: Actor): Identity {
  switch (actor.role) {
    case 'anyone':
      return {
        role: 'portal_public',
        settings: {
          'app.draft': actor.draft ?? '',
          'app.submission': actor.submission ?? '',
          'app.receipt': actor.receipt ?? '',
        },
      }
    case 'resident':
      return { role: 'portal_public', settings: { [`app.${actor.kind}`]: actor.caseId } }
    case 'system':
      if (!isOneOf(jobs, actor.job)) throw new Error(`no job is called ${actor.job}`)
      return { role: 'portal_staff', settings: { 'app.job': actor.job } }
    default:
      return { role: 'portal_staff', settings: { 'app.staff': actor.staffId } }
  }
}
