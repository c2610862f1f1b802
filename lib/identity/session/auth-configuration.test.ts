import { randomUUID } from 'node:crypto'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { encode } from 'next-auth/jwt'
import { expect, test } from 'vitest'
import { makeAccount } from '@/lib/identity/account/new-account'
import { newTotpSecret } from '@/lib/identity/sign-in/totp'
import { staffSessions } from '@/lib/identity/tables'
import { env } from '@/lib/platform/env'
import { testDatabase } from '@/lib/testing/database'
import { authConfiguration } from './auth-configuration'
import { openSession } from './open-session'

const database = await testDatabase()
const door = database.as({ role: 'system', job: 'sign-in' })

async function signedIn() {
  const [staffId, now] = [randomUUID(), new Date()]
  const chosen = { password: 'seven lanterns on the river', secret: newTotpSecret(), step: 0 }
  const { insert, privateKey } = await makeAccount(staffId, chosen, now)
  const person = { email: `${staffId}@example.org`, name: '何测试', phone: null }
  await database
    .as({ role: 'system', job: 'join' })
    .transaction((tx) => insert(tx, { ...person, role: 'officer' }))
  const session = await openSession(door, staffId, privateKey, now)
  return { staffId, privateKey, session }
}

async function askSession(token: string) {
  const url = 'http://localhost/api/auth/session'
  const request = new NextRequest(url, { headers: { cookie: `k=${token}` } })
  const answer = await NextAuth(authConfiguration(false)).handlers.GET(request)
  return { text: await answer.text(), cookies: answer.headers.getSetCookie() }
}

const cookieOf = (claims: object) =>
  encode({ token: { ...claims }, secret: env().authSecret, salt: 'k', maxAge: 60 })

test('47: what the browser may ask about its session holds no key, no secret and no department', async () => {
  const { staffId, privateKey, session } = await signedIn()
  const { text } = await askSession(await cookieOf(session))
  expect(Object.keys(JSON.parse(text))).toEqual(['expires'])
  for (const secret of [session.sid, session.sk, staffId, privateKey, 'KEY']) {
    expect(text).not.toContain(secret)
  }
})

test('25: a cookie whose session was ended is cleared', async () => {
  const { session } = await signedIn()
  const token = await cookieOf(session)
  await database.owner.delete(staffSessions)
  const { text, cookies } = await askSession(token)
  expect(JSON.parse(text)).toBeNull()
  expect(cookies.join()).toMatch(/k=;.*Max-Age=0/)
})

test('45: the cookie is encrypted, unreadable to scripts, and never sent from another site', async () => {
  const { cookies } = authConfiguration(true)
  expect(cookies?.sessionToken).toMatchObject({
    name: '__Host-k',
    options: { httpOnly: true, secure: true, sameSite: 'strict', path: '/' },
  })
  const { session } = await signedIn()
  expect(await cookieOf(session)).not.toContain(session.sk)
})
