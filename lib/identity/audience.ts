import 'server-only'
import { currentDraft } from '@/lib/http/draft-cookie'
import { openedReceipt } from '@/lib/http/resident-cookie'
import { currentStaff } from '@/lib/identity/session/session'
import { Problem } from '@/lib/platform/problem'
import type { Actor, Anyone, Client, Resident, StaffActor } from './actor'
import type { StaffRole } from './schema'

/** Who an action or a page is for. `staff` is any role. */
export type Audience = 'anyone' | 'resident' | 'client' | 'staff' | StaffRole

export type ActorFor<A extends Audience> = A extends 'anyone'
  ? Anyone
  : A extends 'resident'
    ? Resident
    : A extends 'client'
      ? Client
      : A extends 'staff'
        ? StaffActor
        : StaffActor & { role: A }

/** Resolves the caller from cookies and rows, never from input. Throws `signed_out`, or `not_found` to staff of another role. */
export async function actorFor<A extends Audience>(audience: A): Promise<ActorFor<A>> {
  return (await resolve(audience)) as ActorFor<A>
}

async function resolve(audience: Audience): Promise<Actor> {
  if (audience === 'anyone') {
    const draft = await currentDraft()
    return { role: 'anyone', draft: draft?.id, submission: draft?.submission }
  }
  if (audience === 'resident') {
    return { role: 'resident', tipId: await receiptFor('tip') }
  }
  if (audience === 'client') {
    return { role: 'client', consultationId: await receiptFor('consultation') }
  }
  const staff = await currentStaff()
  if (!staff) throw new Problem('signed_out')
  if (audience !== 'staff' && staff.role !== audience) throw new Problem('not_found')
  return staff
}

async function receiptFor(subject: 'tip' | 'consultation'): Promise<string> {
  const receipt = await openedReceipt(subject)
  if (!receipt) throw new Problem('signed_out', 'receipt_closed')
  return receipt.id
}
