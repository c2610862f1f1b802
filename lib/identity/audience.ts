import 'server-only'
import { openedReceipt } from '@/lib/http/resident-cookie'
import { currentStaff } from '@/lib/identity/session/session'
import { Problem } from '@/lib/platform/problem'
import type { Subject } from '@/lib/platform/subject'
import { type Actor, type Anyone, type Resident, residentOf, type StaffActor } from './actor'
import type { StaffRole } from './schema'

/** Who an action or a page is for. `staff` is any role. */
export type Audience = 'anyone' | `${Subject}-resident` | 'staff' | StaffRole

export type ActorFor<A extends Audience> = A extends 'anyone'
  ? Anyone
  : A extends `${infer K extends Subject}-resident`
    ? Resident<K>
    : A extends 'staff'
      ? StaffActor
      : StaffActor & { role: A }

/** Resolves the caller from cookies and rows, never from input. Throws `signed_out`, or `not_found` to staff of another role. */
export async function actorFor<A extends Audience>(audience: A): Promise<ActorFor<A>> {
  return (await resolve(audience)) as ActorFor<A>
}

async function resolve(audience: Audience): Promise<Actor> {
  if (audience === 'anyone') return { role: 'anyone' }
  if (audience === 'tip-resident') return opened('tip')
  if (audience === 'consultation-resident') return opened('consultation')
  const staff = await currentStaff()
  if (!staff) throw new Problem('signed_out')
  if (audience !== 'staff' && staff.role !== audience) throw new Problem('not_found')
  return staff
}

async function opened(kind: Subject): Promise<Resident> {
  const receipt = await openedReceipt(kind)
  if (!receipt) throw new Problem('signed_out', 'receipt_closed')
  return residentOf(kind, receipt.id)
}
