import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { record } from '@/lib/audit/record'
import { audit } from '@/lib/audit/tables'
import { openSession } from '@/lib/identity/session/open-session'
import { findSession } from '@/lib/identity/session/session'
import { steppedUp, stepUp } from '@/lib/identity/session/step-up'
import { offerTotp } from '@/lib/identity/sign-in/offer-totp'
import { recover } from '@/lib/identity/sign-in/recover'
import { signIn } from '@/lib/identity/sign-in/sign-in'
import { currentCode, newTotpSecret } from '@/lib/identity/sign-in/totp'
import { testDatabase } from '@/lib/testing/database'
import {
  changePassword,
  changeTotp,
  confirmSheet,
  hasSheet,
  listSessions,
  makeSheet,
} from './account'
import { makeAccount } from './new-account'

const database = await testDatabase()
const door = database.as({ role: 'system', job: 'sign-in' })
const sessions = database.as({ role: 'system', job: 'session' })
const password = 'seven lanterns on the river'
const newPassword = 'eleven kites over the market'
const start = new Date()
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000)
const problem = (key: string) => expect.objectContaining({ name: 'Problem', key })

async function person() {
  const staffId = randomUUID()
  const secret = newTotpSecret()
  const email = `${staffId}@example.org`
  const { insert, privateKey } = await makeAccount(staffId, { password, secret, step: 0 }, start)
  await database
    .as({ role: 'system', job: 'join' })
    .transaction((tx) => insert(tx, { email, name: '何测试', phone: null, role: 'auditor' }))
  const [here, elsewhere] = [
    await openSession(door, staffId, privateKey, start),
    await openSession(door, staffId, privateKey, start),
  ]
  const actor = await findSession(sessions, here.sid, start)
  if (!actor) throw new Error('not signed in')
  return { staffId, email, secret, actor, elsewhere }
}

const enter = (who: { email: string; secret: string }, secret: string, now: Date) =>
  signIn(
    door,
    record,
    { email: who.email, password: secret, code: currentCode(who.secret, now) },
    now,
  )

test('a new password opens the same key, the old one nothing, and other sessions end', async () => {
  const who = await person()
  const input = { password, newPassword, again: newPassword }
  await expect(
    changePassword(door, record, who.actor, { ...input, password: 'not mine at all' }, after(1)),
  ).rejects.toEqual(problem('password_wrong'))
  await changePassword(door, record, who.actor, input, after(2))
  expect(await listSessions(database.as(who.actor), who.actor)).toMatchObject([{ current: true }])
  expect(await findSession(sessions, who.elsewhere.sid, start)).toBeNull()
  await expect(enter(who, password, after(3))).rejects.toEqual(problem('sign_in_failed'))
  expect(await enter(who, newPassword, after(4))).toMatchObject({ role: 'auditor' })
  const verbs = await database.owner
    .select({ verb: audit.verb })
    .from(audit)
    .where(eq(audit.subject, who.staffId))
  expect(verbs.map(({ verb }) => verb)).toContain('password-changed')
})

test('a new authenticator replaces the old one, and its first code is used', async () => {
  const who = await person()
  const { secret, offer } = await offerTotp(who.staffId, 'Kapok', after(1))
  const input = { password, offer, code: currentCode(secret, after(1)) }
  const other = await person()
  await expect(changeTotp(door, record, other.actor, input, after(1))).rejects.toEqual(
    problem('offer_over'),
  )
  await changeTotp(door, record, who.actor, input, after(1))
  await expect(enter(who, password, after(3))).rejects.toEqual(problem('sign_in_failed'))
  const renewed = { ...who, secret }
  expect(await enter(renewed, password, after(5))).toMatchObject({ role: 'auditor' })
})

test('the recovery sheet and the authenticator give a new password once; either alone gives nothing', async () => {
  const who = await person()
  const sheet = await makeSheet(door, record, who.actor, { password }, after(1))
  expect(await hasSheet(door, who.actor)).toBe(false)
  await confirmSheet(database.as(who.actor), who.actor, after(1))
  expect(await hasSheet(door, who.actor)).toBe(true)
  const attempt = (now: Date) => {
    const code = currentCode(who.secret, now)
    return { email: who.email, sheet, code, newPassword, again: newPassword }
  }
  const wrong = { ...attempt(after(2)), sheet: '0'.repeat(25) }
  await expect(recover(door, record, wrong, after(2))).rejects.toEqual(problem('sheet_failed'))
  const old = { ...attempt(after(3)), code: currentCode(who.secret, after(-60)) }
  await expect(recover(door, record, old, after(3))).rejects.toEqual(problem('sheet_failed'))
  const nobody = { ...attempt(after(4)), email: 'nobody@example.org' }
  await expect(recover(door, record, nobody, after(4))).rejects.toEqual(problem('sheet_failed'))
  await recover(door, record, attempt(after(6)), after(6))
  expect(await findSession(sessions, who.elsewhere.sid, start)).toBeNull()
  expect(await enter(who, newPassword, after(8))).toMatchObject({ hasSheet: false })
  await expect(recover(door, record, attempt(after(10)), after(10))).rejects.toEqual(
    problem('sheet_failed'),
  )
})

test('48: verbs for two people ask for a code again after five minutes, and it works once', async () => {
  const who = await person()
  expect(await steppedUp(who.actor, after(4))).toBe(true)
  expect(await steppedUp(who.actor, after(6))).toBe(false)
  const code = currentCode(who.secret, after(6))
  await stepUp(door, record, who.actor, { code }, after(6))
  expect(await steppedUp(who.actor, after(7))).toBe(true)
  await expect(stepUp(door, record, who.actor, { code }, after(6))).rejects.toEqual(
    problem('totp_wrong'),
  )
})
