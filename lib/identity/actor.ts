import type { Identity } from '@/lib/platform/identified'
import type { Job } from './jobs'
import type { StaffRole } from './schema'

/** Who is calling. `draft` is the id of the sender's draft, `submission` the keyed hash of it that a sent tip carries, `receipt` a look-up hash in hex. */
export type Actor =
  | { role: 'anyone'; draft?: string; submission?: string; receipt?: string }
  | { role: 'resident'; tipId: string }
  | { role: 'client'; consultationId: string }
  | { role: StaffRole; staffId: string; sessionId: string }
  | { role: 'system'; job: Job }

export type Officer = Actor & { role: 'officer' }
export type StaffActor = Extract<Actor, { staffId: string }>
export type Resident = Extract<Actor, { role: 'resident' }>
export type Client = Extract<Actor, { role: 'client' }>
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
      return { role: 'portal_public', settings: { 'app.tip': actor.tipId } }
    case 'client':
      return { role: 'portal_public', settings: { 'app.consultation': actor.consultationId } }
    case 'system':
      return { role: 'portal_staff', settings: { 'app.job': actor.job } }
    default:
      return { role: 'portal_staff', settings: { 'app.staff': actor.staffId } }
  }
}
