import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { encode } from 'next-auth/jwt'
import { expect, test } from 'vitest'
import { record } from '@/lib/audit/record'
import { makeAccount } from '@/lib/identity/account/new-account'
import type { StaffActor } from '@/lib/identity/actor'
import { openKeyring } from '@/lib/identity/session/keyring'
import { openSessionCookie } from '@/lib/identity/session/open-session-cookie'
import { findSession, sessionIdOf } from '@/lib/identity/session/session'
import { signInFailures, staff, staffKeys, staffSessions } from '@/lib/identity/tables'
import { env } from '@/lib/platform/env'
import { argonRuns } from '@/lib/testing/argon'
import { testDatabase } from '@/lib/testing/database'
import { unlock } from '@/lib/vault/seal/lock'
import { failuresToLock } from './attempt'
import { pauseAfter } from './pause'
import { signIn } from './sign-in'
import { currentCode, newTotpSecret } from './totp'

const database = await testDatabase()
const door = database.as({ role: 'system', job: 'sign-in' })
const sessions = database.as({ role: 'system', job: 'session' })
const password = 'seven lanterns on the river'

const minutes = (count: number) => count * 60_000
const at = (start: Date, ms: number) => new Date(start.getTime() + ms)

async function person(role: StaffActor['role'] = 'officer') {
  const staffId = randomUUID()
  const secret = newTotpSecret()
  const email = `${staffId}@example.org`
  const account = await makeAccount(staffId, { password, secret, step: 0 }, new Date())
  await database
    .as({ role: 'system', job: 'join' })
    .transaction((tx) => account.insert(tx, { email, name: '黄测试', phone: null, role }))
  const attempt = (now: Date) => ({ email, password, code: currentCode(secret, now) })
  return { staffId, email, secret, privateKey: account.privateKey, attempt }
}

type Person = Awaited<ReturnType<typeof person>>

const enter = (who: Person, now: Date, more: { browser?: string; password?: string } = {}) =>
  signIn(door, record, { ...who.attempt(now), ...more }, now)

const problem = (key: string) => expect.objectContaining({ name: 'Problem', key })

test('password and code together open a session; either alone gets the same answer', async () => {
  const who = await person()
  const now = new Date()
  const attempt = who.attempt(now)
  const wrongCode = attempt.code === '000000' ? '000001' : '000000'
  await expect(signIn(door, record, { ...attempt, code: wrongCode }, now)).rejects.toEqual(
    problem('sign_in_failed'),
  )
  const later = at(now, minutes(1))
  await expect(enter(who, later, { password: 'not this one, sorry' })).rejects.toEqual(
    problem('sign_in_failed'),
  )
  const signedIn = await enter(who, at(now, minutes(2)))
  expect(signedIn.hasSheet).toBe(false)
  expect(await findSession(sessions, signedIn.sid, at(now, minutes(2)))).toMatchObject({
    role: 'officer',
    staffId: who.staffId,
  })
})

test('24: the tables and AUTH_SECRET without a cookie open no key', async () => {
  const who = await person()
  await enter(who, new Date())
  const [row] = await database.owner
    .select()
    .from(staffSessions)
    .where(eq(staffSessions.staffId, who.staffId))
  const [keys] = await database.owner
    .select()
    .from(staffKeys)
    .where(eq(staffKeys.staffId, who.staffId))
  if (!row || !keys) throw new Error('no rows')
  const id = row.id.toString('hex')
  const known = [env().authSecret, id, row.id.toString('base64url'), env().master.toString('hex')]
  for (const sk of known) {
    const actor = { role: 'officer', staffId: who.staffId, sessionId: id } as const
    await expect(openKeyring(sessions, actor, sk)).rejects.toEqual(problem('signed_out'))
  }
  expect(() => unlock(keys.verifier, keys.wrapped, `user-key/${who.staffId}`)).toThrow()
  const stored = JSON.stringify([row, keys], (_name, value) =>
    value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
  )
  expect(stored).not.toContain(who.privateKey)
})

test('25: after signing out the cookie and AUTH_SECRET open nothing', async () => {
  const who = await person()
  const now = new Date()
  const { sid, sk } = await enter(who, now)
  const actor = await findSession(sessions, sid, now)
  if (!actor) throw new Error('not signed in')
  const keyring = await openKeyring(sessions, actor, sk)
  expect(keyring).toEqual({ staffId: who.staffId, privateKey: who.privateKey })
  await database
    .as(actor)
    .delete(staffSessions)
    .where(eq(staffSessions.id, sessionIdOf(sid)))
  expect(await findSession(sessions, sid, now)).toBeNull()
  await expect(openKeyring(sessions, actor, sk)).rejects.toEqual(problem('signed_out'))
})

test('41: whoever is disabled, or whose role changed, is so at the next request', async () => {
  const who = await person()
  const now = new Date()
  const { sid } = await enter(who, now)
  await database.owner.update(staff).set({ role: 'auditor' }).where(eq(staff.id, who.staffId))
  expect(await findSession(sessions, sid, now)).toMatchObject({ role: 'auditor' })
  await database.owner.update(staff).set({ disabledAt: now }).where(eq(staff.id, who.staffId))
  expect(await findSession(sessions, sid, now)).toBeNull()
  await expect(enter(who, at(now, minutes(2)))).rejects.toEqual(problem('sign_in_failed'))
})

test('45: every sign-in has an id and a secret of its own, and there are two at most', async () => {
  const who = await person()
  const start = new Date()
  const opened = []
  for (let turn = 0; turn < 3; turn++) opened.push(await enter(who, at(start, minutes(turn))))
  expect(new Set(opened.flatMap(({ sid, sk }) => [sid, sk])).size).toBe(6)
  const now = at(start, minutes(3))
  const open = await Promise.all(opened.map(({ sid }) => findSession(sessions, sid, now)))
  expect(open.map(Boolean)).toEqual([false, true, true])
})

test('46: fifteen minutes without a request or eight hours in all end a session', async () => {
  const who = await person()
  const start = new Date()
  const { sid } = await enter(who, start)
  const seen = async (ms: number) => (await findSession(sessions, sid, at(start, ms))) !== null
  expect(await seen(minutes(15) - 1000)).toBe(true)
  expect(await seen(minutes(29))).toBe(true)
  expect(await seen(minutes(45))).toBe(false)
  const second = await enter(who, at(start, minutes(60)))
  for (let passed = 60; passed < 60 + 8 * 60; passed += 10) {
    expect(await findSession(sessions, second.sid, at(start, minutes(passed)))).not.toBeNull()
  }
  expect(await findSession(sessions, second.sid, at(start, minutes(9 * 60)))).toBeNull()
})

test('a session in use is noted at most once a minute', async () => {
  const who = await person()
  const start = new Date()
  const { sid } = await enter(who, start)
  await findSession(sessions, sid, at(start, 50_000))
  const lastSeen = async () => {
    const [row] = await database.owner
      .select()
      .from(staffSessions)
      .where(eq(staffSessions.id, sessionIdOf(sid)))
    return row?.lastSeenAt.getTime()
  }
  expect(await lastSeen()).toBe(start.getTime())
  await findSession(sessions, sid, at(start, 70_000))
  expect(await lastSeen()).toBe(start.getTime() + 70_000)
})

test('a cookie that is not of our making is no cookie', async () => {
  const secret = env().authSecret
  const claims = { sid: 's'.repeat(43), sk: 'k'.repeat(43) }
  const ours = await encode({ token: claims, secret, salt: 'k' })
  expect(await openSessionCookie(ours, 'k')).toEqual(claims)
  expect(await openSessionCookie(ours, '__Host-k')).toBeNull()
  const foreign = await encode({ token: claims, secret: 'another secret', salt: 'k' })
  for (const token of [foreign, 'nonsense', `${ours}x`]) {
    expect(await openSessionCookie(token, 'k')).toBeNull()
  }
})

test('48: a code works once', async () => {
  const who = await person()
  const now = new Date()
  const once = who.attempt(now)
  await signIn(door, record, once, now)
  const again = signIn(door, record, once, at(now, 2000))
  await expect(again).rejects.toEqual(problem('sign_in_failed'))
  const both = who.attempt(at(now, minutes(2)))
  const tries = await Promise.allSettled(
    [0, 0].map(() => signIn(door, record, both, at(now, minutes(2)))),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('49: the pause grows from a second to a quarter of an hour', () => {
  expect([1, 2, 3, 10, 11, 100].map(pauseAfter)).toEqual([1, 2, 4, 512, 900, 900])
})

test('49: a hundred wrong passwords lock one account, to strangers only', async () => {
  const [who, other] = [await person(), await person()]
  const auditor = await person('auditor')
  let now = new Date()
  const { browser } = await enter(who, now)
  now = at(now, minutes(1))
  const fail = () => enter(who, now, { password: 'wrong wrong wrong' })
  await expect(fail()).rejects.toEqual(problem('sign_in_failed'))
  await expect(fail()).rejects.toEqual(problem('sign_in_pause'))
  await database.owner.update(signInFailures).set({ count: failuresToLock - 1 })
  now = at(now, minutes(20))
  await expect(fail()).rejects.toEqual(problem('sign_in_failed'))
  now = at(now, minutes(60))
  await expect(enter(who, now)).rejects.toEqual(problem('sign_in_locked'))
  expect(await enter(who, now, { browser })).toMatchObject({ role: 'officer' })
  expect(await enter(other, now)).toMatchObject({ role: 'officer' })
  const { rows } = (await database.owner.execute(
    `select recipient from outbox where template = 'locked-out'`,
  )) as unknown as { rows: { recipient: string }[] }
  const told = rows.map(({ recipient }) => recipient)
  expect(told).toEqual(expect.arrayContaining([who.staffId, auditor.staffId]))
  expect(told).not.toContain(other.staffId)
})

test('49: for an address nobody has the same is hashed and answered', async () => {
  const who = await person()
  const now = new Date()
  const cost = async (email: string) => {
    const before = argonRuns()
    const wrong = { email, password: 'wrong wrong wrong', code: '123456' }
    await expect(signIn(door, record, wrong, now)).rejects.toEqual(problem('sign_in_failed'))
    await expect(signIn(door, record, wrong, now)).rejects.toEqual(problem('sign_in_pause'))
    return argonRuns() - before
  }
  expect(await cost(who.email)).toBe(1)
  expect(await cost('nobody@example.org')).toBe(1)
})
