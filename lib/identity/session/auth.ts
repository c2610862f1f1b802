import 'server-only'
import { cookies } from 'next/headers'
import NextAuth from 'next-auth'
import { isSecure } from '@/lib/http/cookie'
import { authConfiguration, helperCookies } from './auth-configuration'
import type { SessionCookie } from './open-session-cookie'

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

/** next-auth leaves two cookies of its own that we have no use for. */
async function dropHelpers() {
  const jar = await cookies()
  for (const name of helperCookies) jar.delete(name)
}
