import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { invitationHash } from '@/lib/identity/account/invitation'
import { newAccount } from '@/lib/identity/account/new-account'
import type { JoinInput } from '@/lib/identity/schema'
import { invitations } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { bringIn, type Newcomer } from './bring-in'

const job = { role: 'system', job: 'join' } as const

type Seat = (tx: Db, advisorId: string, newcomer: Newcomer, now: Date) => Promise<void>

/** Accepts an invitation: account, keys, and the way into the department, all or nothing. An invitation works once. `seat` is told of a legal advisor. Gives the private key for the first session. */
export async function join(db: Db, input: JoinInput, now = new Date(), seat: Seat = nowhere) {
  const invitation = await findInvitation(db, input.invitation, now)
  const staffId = randomUUID()
  const account = await newAccount(staffId, input, now)
  await db.transaction(async (tx) => {
    await spend(tx, invitation.id, now)
    const { email, name, phone, role } = invitation
    await account.insert(tx, { email, name, phone, role })
    if (invitation.departmentId) {
      await bringIn(tx, invitation.departmentId, { staffId, publicKey: account.publicKey }, now)
    }
    if (invitation.advisorId) {
      await seat(tx, invitation.advisorId, { staffId, publicKey: account.publicKey }, now)
    }
    await record(tx, job, 'join', staffId)
  })
  return { staffId, email: invitation.email, privateKey: account.privateKey }
}

async function nowhere() {
  throw new Error('an advisor joins without anybody to take them in')
}

async function findInvitation(db: Db, code: string, now: Date) {
  const [invitation] = await db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, invitationHash(code)),
        isNull(invitations.acceptedAt),
        gt(invitations.expiresAt, now),
      ),
    )
  if (!invitation) throw new Problem('not_found', 'invitation_unknown', 'invitation')
  return invitation
}

async function spend(tx: Db, id: string, now: Date) {
  const spent = await tx
    .update(invitations)
    .set({ acceptedAt: now })
    .where(and(eq(invitations.id, id), isNull(invitations.acceptedAt)))
    .returning({ id: invitations.id })
  if (spent.length === 0) throw new Problem('conflict', 'invitation_unknown', 'invitation')
}
