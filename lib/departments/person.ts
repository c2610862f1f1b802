import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { endAccount } from '@/lib/identity/account/end-account'
import {
  invitationEnds,
  invitationHash,
  newInvitationCode,
} from '@/lib/identity/account/invitation'
import type { StaffActor } from '@/lib/identity/actor'
import type { InviteInput, PersonInput } from '@/lib/identity/schema'
import { forgetFailures, rateLimitKeyOf } from '@/lib/identity/sign-in/attempt'
import { invitations, staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { admissions, departmentMembers, departments } from './tables'

export type Admin = StaffActor & { role: 'admin' }

/** Gives the code that the invited person joins with, once, within seven days. An address that already has an account is refused, so that nobody is admin and officer at once. */
export async function invitePerson(
  db: Db,
  inviter: Admin | { role: 'system'; job: 'invite' },
  input: InviteInput,
  now = new Date(),
): Promise<string> {
  const code = newInvitationCode()
  const [known] = await db.select({ id: staff.id }).from(staff).where(eq(staff.email, input.email))
  if (known) throw new Problem('conflict', 'already_staff', 'email')
  await db.transaction(async (tx) => {
    const id = randomUUID()
    await tx.insert(invitations).values({
      id,
      tokenHash: invitationHash(code),
      email: input.email,
      name: input.name,
      phone: input.phone || null,
      role: input.role,
      departmentId: input.departmentId || null,
      invitedBy: inviter.role === 'admin' ? inviter.staffId : null,
      expiresAt: invitationEnds(now),
    })
    await record(tx, inviter, 'invite', id, { role: input.role })
  })
  return code
}

/** Ends everything a person has here: sessions, memberships and with them every key. The address is free for a new invitation. Nobody disables themselves. */
export async function disablePerson(
  db: Db,
  admin: Admin,
  { staffId }: PersonInput,
  now = new Date(),
  alsoEnd: (tx: Db, staffId: string) => Promise<void> = async () => {},
): Promise<void> {
  if (staffId === admin.staffId) throw new Problem('conflict', 'not_yourself')
  await db.transaction(async (tx) => {
    if (!(await endAccount(tx, staffId, now))) throw new Problem('not_found')
    await endMemberships(tx, staffId)
    await alsoEnd(tx, staffId)
    await record(tx, admin, 'disable', staffId)
  })
}

/** Forgets an account's failed sign-ins, so that its owner may try from any browser again. `db` is that of the job `sign-in`. */
export async function unlockPerson(
  db: Db,
  admin: Admin,
  { staffId }: PersonInput,
  now = new Date(),
) {
  const [person] = await db
    .select({ email: staff.email })
    .from(staff)
    .where(and(eq(staff.id, staffId), isNull(staff.disabledAt)))
  if (!person) throw new Problem('not_found')
  await db.transaction(async (tx) => {
    await forgetFailures(tx, rateLimitKeyOf(person.email), now)
    await record(tx, admin, 'unlock', staffId)
  })
}

async function endMemberships(tx: Db, staffId: string) {
  await tx.delete(admissions).where(eq(admissions.staffId, staffId))
  const left = await tx
    .delete(departmentMembers)
    .where(eq(departmentMembers.staffId, staffId))
    .returning({ id: departmentMembers.departmentId })
  if (left.length === 0) return
  await tx
    .update(departments)
    .set({ activeMembers: sql`${departments.activeMembers} - 1` })
    .where(
      inArray(
        departments.id,
        left.map(({ id }) => id),
      ),
    )
}
