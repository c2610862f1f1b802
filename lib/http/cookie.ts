import 'server-only'
import { cookies, headers } from 'next/headers'

/** `d` draft, `r` opened receipt, `p` display preferences, `k` staff, `b` a browser that staff signed in from. */
type CookieName = 'd' | 'r' | 'p' | 'k' | 'b'

/** Over HTTPS every cookie is `__Host-` prefixed; the demo on plain HTTP goes without. */
export const cookieName = (name: CookieName, secure: boolean) => (secure ? `__Host-${name}` : name)

export async function readCookie(name: CookieName): Promise<string | undefined> {
  return (await cookies()).get(cookieName(name, await isSecure()))?.value
}

/** Lasts until the browser closes, or `maxAge` seconds. */
export async function setCookie(name: CookieName, value: string, maxAge?: number): Promise<void> {
  const secure = await isSecure()
  const jar = await cookies()
  jar.set(cookieName(name, secure), value, { ...attributes(secure), maxAge })
}

export async function clearCookie(name: CookieName): Promise<void> {
  const secure = await isSecure()
  const jar = await cookies()
  jar.set(cookieName(name, secure), '', { ...attributes(secure), maxAge: 0 })
}

export const attributes = (secure: boolean) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure,
})

/** Whether the browser came over HTTPS, as `proxy.ts` saw it; it does not see calls to /api. */
export async function isSecure(): Promise<boolean> {
  const seen = await headers()
  const secure = seen.get('x-secure')
  return secure ? secure === '1' : seen.get('x-forwarded-proto')?.split(',')[0]?.trim() === 'https'
}
