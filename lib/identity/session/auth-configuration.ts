import 'server-only'
import type { NextAuthConfig } from 'next-auth'
import type { JWT } from 'next-auth/jwt'
import Credentials from 'next-auth/providers/credentials'
import { attributes, cookieName } from '@/lib/http/cookie'
import { as } from '@/lib/identity/as'
import { env } from '@/lib/platform/env'
import { openKeyring } from './keyring'
import type { SessionCookie } from './open-session-cookie'
import { absoluteHours, findSession } from './session'

declare module 'next-auth' {
  interface User {
    session?: SessionCookie
  }
}

/** Cookies that next-auth sets and nobody here reads. */
export const helperCookies = ['k-callback', 'k-token'] as const
const eightHours = absoluteHours * 3600

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
      callbackUrl: { name: helperCookies[0], options },
      csrfToken: { name: helperCookies[1], options },
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
