import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { JoinInput } from '@/lib/identity/schema'
import { openSession } from '@/lib/identity/session/open-session'
import { findSession } from '@/lib/identity/session/session'
import { claimAttempt, failuresToLock, rateLimitKeyOf } from '@/lib/identity/sign-in/attempt'
import { offerTotp } from '@/lib/identity/sign-in/offer-totp'
import { currentCode } from '@/lib/identity/sign-in/totp'
import { invitations, signInFailures, staff, staffSessions } from '@/lib/identity/tables'
import { rows } from '@/lib/platform/db'
import { testDatabase } from '@/lib/testing/database'
import { verifyKey } from '@/lib/vault/keys/bind-key'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { open } from '@/lib/vault/seal/open'
import { departmentKeyContext, seal, unwrap } from '@/lib/vault/seal/seal'
import { recoveryRecipients } from '@/lib/vault/tables'
import { admit } from './admit'
import { departmentKey } from './department-key'
import { join } from './join'
import { type Admin, disablePerson, invitePerson, unlockPerson } from './person'
import { departmentId } from './place'
import { listWaiting } from './queries'
import { departmentMembers, departmentRecoveries, departments } from './tables'

const database = await testDatabase()
const inviter = { role: 'system', job: 'invite' } as const
const joining = database.as({ role: 'system', job: 'join' })
const keyFile = await foundRecovery(database.as(inviter))

async function invited(role: 'officer' | 'admin' | 'auditor', department = '') {
  const email = `${randomUUID()}@example.org`
  const person = { name: '何测试', email, phone: '', role, departmentId: department }
  const invitation = await invitePerson(database.as(inviter), inviter, person)
  return { email, invitation }
}

async function answer(invitation: string): Promise<JoinInput> {
  const { secret, offer } = await offerTotp('join', 'Kapok')
  const newPassword = 'nine boats under a bridge'
  const code = currentCode(secret)
  return { invitation: invitation.replace(/-/g, ''), offer, code, newPassword, again: newPassword }
}

async function joined(role: 'officer' | 'admin' | 'auditor', department = '') {
  const { invitation } = await invited(role, department)
  const { staffId, privateKey } = await join(joining, await answer(invitation))
  return { staffId, privateKey, actor: { role, staffId, sessionId: '' } }
}

const departmentOf = async (id: string) => {
  const [row] = await database.owner.select().from(departments).where(eq(departments.id, id))
  if (!row) throw new Error('no department')
  return row
}

const problem = (code: string) => expect.objectContaining({ name: 'Problem', code })

test('a department has its keys from its first member on, wrapped to the member and to recovery', async () => {
  const id = departmentId('antifraud', '4401')
  expect(await departmentOf(id)).toMatchObject({ publicKey: null, activeMembers: 0 })
  const first = await joined('officer', id)
  const department = await departmentOf(id)
  expect(department).toMatchObject({ epoch: 1, activeMembers: 1 })
  const publicKey = verifyKey(id, 'department', 1, department.publicKey ?? '')
  const key = await departmentKey(database.as(first.actor), first, id)
  const context = { subject: id, kind: 'test', id }
  const sealed = await seal([publicKey], context, 'for the department')
  expect((await open(key, context, sealed)).toString()).toBe('for the department')
})

test('with the recovery key a court can open what a department lost', async () => {
  const id = departmentId('health', '4401')
  const first = await joined('officer', id)
  const [[recovery], [recipient]] = await Promise.all([
    database.owner
      .select()
      .from(departmentRecoveries)
      .where(eq(departmentRecoveries.departmentId, id)),
    database.owner.select().from(recoveryRecipients),
  ])
  if (!recovery || !recipient) throw new Error('not wrapped')
  const offline = (keyFile ?? '').split('\n')[1] ?? ''
  const context = departmentKeyContext(id, 1, recipient.id)
  const key = await unwrap(offline, context, recovery.wrappedKey)
  expect(key).toBe(await departmentKey(database.as(first.actor), first, id))
  expect(await foundRecovery(database.as(inviter))).toBeNull()
})

test('a later member holds nothing until a colleague lets them in', async () => {
  const id = departmentId('market', '4401')
  const [first, second] = [await joined('officer', id), await joined('officer', id)]
  const stranger = await joined('officer', departmentId('court', '4401'))
  expect(await departmentOf(id)).toMatchObject({ activeMembers: 1 })
  await expect(departmentKey(joining, second, id)).rejects.toEqual(problem('not_found'))
  const asked = { departmentId: id, staffId: second.staffId }
  const officer = (who: typeof first) => ({ ...who.actor, role: 'officer' as const })
  await expect(admit(joining, officer(stranger), stranger, asked)).rejects.toEqual(
    problem('not_found'),
  )
  await expect(admit(joining, officer(second), second, asked)).rejects.toEqual(problem('not_found'))
  expect(await listWaiting(database.as(first.actor), first.actor)).toMatchObject([asked])
  expect(await listWaiting(database.as(stranger.actor), stranger.actor)).toEqual([])
  await admit(joining, officer(first), first, asked)
  expect(await departmentOf(id)).toMatchObject({ activeMembers: 2, epoch: 1 })
  expect(await departmentKey(joining, second, id)).toBe(await departmentKey(joining, first, id))
  await expect(admit(joining, officer(first), first, asked)).rejects.toEqual(problem('not_found'))
})

test('two first members at once: one key pair', async () => {
  const id = departmentId('water', '4401')
  const both = await Promise.all([invited('officer', id), invited('officer', id)])
  const inputs = await Promise.all(both.map(({ invitation }) => answer(invitation)))
  await Promise.all(inputs.map((input) => join(joining, input)))
  expect(await departmentOf(id)).toMatchObject({ epoch: 1, activeMembers: 1 })
  const members = await database.owner
    .select()
    .from(departmentMembers)
    .where(eq(departmentMembers.departmentId, id))
  expect(members).toHaveLength(1)
})

test('an invitation works once, within its week, and only its hash is kept', async () => {
  const { invitation } = await invited('auditor')
  const stored = JSON.stringify(await rows(database.owner, sql`select * from invitations`))
  expect(stored).not.toContain(invitation)
  const input = await answer(invitation)
  await expect(join(joining, { ...input, code: '000000' })).rejects.toEqual(problem('invalid'))
  const twice = await Promise.allSettled([join(joining, input), join(joining, input)])
  expect(twice.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(join(joining, input)).rejects.toEqual(problem('not_found'))
  const late = await invited('auditor')
  const nextWeek = new Date(Date.now() + 8 * 24 * 3_600_000)
  await expect(join(joining, await answer(late.invitation), nextWeek)).rejects.toEqual(
    problem('not_found'),
  )
})

test('34: an administrator joins without any department, and nobody can be invited as both', async () => {
  const admin = await joined('admin')
  const members = await database.owner
    .select()
    .from(departmentMembers)
    .where(eq(departmentMembers.staffId, admin.staffId))
  expect(members).toEqual([])
  const id = departmentId('police', '4401')
  await joined('officer', id)
  await expect(departmentKey(database.as(admin.actor), admin, id)).rejects.toEqual(
    problem('not_found'),
  )
  const [known] = await database.owner
    .select({ email: staff.email })
    .from(staff)
    .where(eq(staff.id, admin.staffId))
  const second = { name: '何', email: known?.email ?? '', phone: '', role: 'officer' as const }
  await expect(
    invitePerson(database.as(inviter), inviter, { ...second, departmentId: id }),
  ).rejects.toEqual(problem('conflict'))
})

test('only an administrator invites, whatever the code above would let through', async () => {
  const officer = await joined('officer', departmentId('petition', '4401'))
  const person = { name: '何', email: 'x@example.org', phone: '', departmentId: '' }
  const pretended = officer.actor as unknown as Admin
  await expect(
    invitePerson(database.as(officer.actor), pretended, { ...person, role: 'auditor' }),
  ).rejects.toThrow()
  expect(await database.as(officer.actor).select().from(invitations)).toEqual([])
})

test('41: a disabled person loses sessions, memberships and keys at once', async () => {
  const id = departmentId('housing', '4401')
  const [admin, officer] = [await joined('admin'), await joined('officer', id)]
  const door = database.as({ role: 'system', job: 'sign-in' })
  const now = new Date()
  const { sid } = await openSession(door, officer.staffId, officer.privateKey, now)
  const sessions = database.as({ role: 'system', job: 'session' })
  expect(await findSession(sessions, sid)).not.toBeNull()
  const self = { ...admin.actor, role: 'admin' as const }
  await disablePerson(database.as(self), self, { staffId: officer.staffId })
  expect(await findSession(sessions, sid)).toBeNull()
  expect(await database.owner.select().from(staffSessions)).toEqual([])
  expect(await departmentOf(id)).toMatchObject({ activeMembers: 0 })
  await expect(departmentKey(joining, officer, id)).rejects.toEqual(problem('not_found'))
  await expect(
    disablePerson(database.as(self), self, { staffId: officer.staffId }),
  ).rejects.toEqual(problem('not_found'))
  await expect(disablePerson(database.as(self), self, { staffId: admin.staffId })).rejects.toEqual(
    problem('conflict'),
  )
  const [gone] = await database.owner.select().from(staff).where(eq(staff.id, officer.staffId))
  const email = gone?.email.split('#')[0] ?? ''
  const again = { name: '何', email, phone: '', role: 'officer' as const, departmentId: id }
  expect(await invitePerson(database.as(self), self, again)).toMatch(/^[2-9A-Z-]{29}$/)
  const next = await joined('officer', id)
  expect(await departmentOf(id)).toMatchObject({ epoch: 2, activeMembers: 1 })
  expect(await departmentKey(joining, next, id)).toMatch(/^AGE-SECRET-KEY/)
})

test('49: an administrator lifts the suspension of an account', async () => {
  const [admin, person] = [await joined('admin'), await joined('auditor')]
  const self = { ...admin.actor, role: 'admin' as const }
  const door = database.as({ role: 'system', job: 'sign-in' })
  const [row] = await database.owner.select().from(staff).where(eq(staff.id, person.staffId))
  const rateLimitKey = rateLimitKeyOf(row?.email ?? '')
  await database.owner
    .insert(signInFailures)
    .values({ account: rateLimitKey, count: failuresToLock })
  await expect(claimAttempt(door, rateLimitKey, new Date())).rejects.toEqual(problem('too_many'))
  await unlockPerson(door, self, { staffId: person.staffId })
  expect(await claimAttempt(door, rateLimitKey, new Date())).toBe(1)
})
