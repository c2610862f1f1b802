import 'server-only'
import { cookies } from 'next/headers'
import NextAuth, { type NextAuthConfig } from 'next-auth'
import type { JWT } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { attributes, cookieName, isSecure } from '@/lib/http/cookie'
import { as } from '@/lib/identity/as'
import { env } from '@/lib/platform/env'
import { openKeyring } from './keyring'
import { absoluteHours, findSession, type SessionCookie } from './session'

declare module 'next-auth' {
  interface User {
    session?: SessionCookie
  }
}

const helpers = ['k-callback', 'k-token'] as const
const eightHours = absoluteHours * 3600

/** The one place that knows next-auth: it makes, renews and clears the encrypted cookie of staff. */
const auth = NextAuth(async () => authConfiguration(await isSecure()))

/** For the browser there is nothing in it but how long the cookie lasts. */
export const { GET: sessionInfo } = auth.handlers

/** Gives the browser the cookie of a session just opened. */
export async function setSessionCookie(session: SessionCookie): Promise<void> {
  await auth.signIn('credentials', { ...session, redirect: false, redirectTo: '/desk' })
  await dropHelpers()
}

export async function dropSession(): Promise<void> {
  await auth.signOut({ redirect: false, redirectTo: '/desk/sign-in' })
  await dropHelpers()
}

/** Everything next-auth is told; `secure` where the browser came over HTTPS. */
export function authConfiguration(secure: boolean): NextAuthConfig {
  const options = { ...attributes(secure), sameSite: 'strict' as const }
  return {
    secret: env().authSecret,
    basePath: '/api/auth',
    trustHost: true,
    debug: false,
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
    session: { strategy: 'jwt', maxAge: eightHours },
    cookies: {
      sessionToken: { name: cookieName('k', secure), options },
      callbackUrl: { name: helpers[0], options },
      csrfToken: { name: helpers[1], options },
    },
    providers: [Credentials({ credentials: { sid: {}, sk: {} }, authorize })],
    callbacks: {
      jwt: ({ token, user }) => (user?.session ? { ...user.session } : stillOpen(token)),
      session: ({ session }) => ({ expires: session.expires }),
    },
  }
}

/** Only a pair that opens the key of a live session is worth a cookie. */
async function authorize({ sid, sk }: Partial<Record<'sid' | 'sk', unknown>>) {
  const db = as({ role: 'system', job: 'session' })
  if (typeof sid !== 'string' || typeof sk !== 'string') return null
  const person = await findSession(db, sid)
  if (!person) return null
  await openKeyring(db, person, sk)
  return { id: person.staffId, session: { sid, sk } }
}

/** A cookie whose row is gone is cleared at the next look. */
async function stillOpen(token: JWT): Promise<JWT | null> {
  const { sid } = token
  if (typeof sid !== 'string') return null
  return (await findSession(as({ role: 'system', job: 'session' }), sid)) ? token : null
}

/** next-auth leaves two cookies of its own that we have no use for. */
async function dropHelpers() {
  const jar = await cookies()
  for (const name of helpers) jar.delete(name)
}
