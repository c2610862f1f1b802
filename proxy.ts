import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { refusalPage } from '@/app/server/refusal-page'
import { attributes, cookieName } from '@/lib/http/cookie'
import { newDraftCookie } from '@/lib/http/draft-cookie'
import { postGuard } from '@/lib/http/post-guard'
import { publicPolicy, securityHeaders, staffPolicy } from '@/lib/http/security-headers'
import { readAddress } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'

/** Before every page: language from the address, refusal of posts that Next would answer badly, security headers, and the draft cookie that forms are bound to. */
export async function proxy(request: NextRequest) {
  const seen = look(request)
  const cookie = request.cookies.get(cookieName('d', seen.secure))?.value
  const refusal = leaving(seen) ? null : await postGuard(request, cookie, seen.staff)
  if (refusal) return decorate(refusalPage(refusal, seen.locale, seen.path), seen)
  const bare = Boolean(cookie) || seen.staff || seen.path === '/exit'
  const fresh = bare ? undefined : newDraftCookie()
  const response = pass(request, seen, fresh)
  if (fresh) response.cookies.set(cookieName('d', seen.secure), fresh, attributes(seen.secure))
  if (request.nextUrl.searchParams.has('e')) setPrefsCookie(request, response, seen)
  return decorate(response, seen)
}

/** Quick exit must work from a page whose draft, and with it the form token, is gone. */
const leaving = (seen: Seen) => seen.path === '/exit/now'

type Seen = ReturnType<typeof look>

function look(request: NextRequest) {
  const { pathname } = request.nextUrl
  const { locale, path } = readAddress(pathname)
  const forwarded = request.headers.get('x-forwarded-proto')?.split(',')[0]?.trim()
  const secure = (forwarded ?? request.nextUrl.protocol.replace(':', '')) === 'https'
  const host = request.headers.get('host') ?? request.nextUrl.host
  return {
    locale,
    path,
    secure,
    host,
    staff: /^\/(desk|advice)(\/|$)/.test(path),
    nonce: randomBytes(16).toString('base64'),
  }
}

/** On to the page of the language, with headers that only we may set. */
function pass(request: NextRequest, seen: Seen, fresh: string | undefined) {
  const headers = new Headers(request.headers)
  headers.set('x-locale', seen.locale)
  headers.set('x-path', seen.path)
  headers.set('x-secure', seen.secure ? '1' : '0')
  headers.set('x-prefs', prefsOf(request, seen))
  headers.delete('x-forwarded-host')
  headers.delete('x-nonce')
  headers.delete('content-security-policy')
  if (seen.staff) {
    headers.set('x-nonce', seen.nonce)
    headers.set('content-security-policy', staffPolicy(seen.nonce))
  }
  if (fresh) {
    const pair = `${cookieName('d', seen.secure)}=${fresh}`
    headers.set('cookie', [request.headers.get('cookie'), pair].filter(Boolean).join('; '))
  }
  const url = request.nextUrl.clone()
  url.pathname = `/${seen.locale}${seen.path === '/' ? '' : seen.path}`
  return NextResponse.rewrite(url, { request: { headers } })
}

/** `?e=1` asks for large type and `?e=0` for the standard; without it the cookie says. */
function prefsOf(request: NextRequest, seen: Seen) {
  const kept = request.cookies.get(cookieName('p', seen.secure))?.value ?? ''
  const asked = request.nextUrl.searchParams.get('e')
  const elder = asked === null ? kept.includes('e') : asked === '1'
  return `${elder ? 'e' : ''}${kept.includes('y') ? 'y' : ''}`
}

function setPrefsCookie(request: NextRequest, response: NextResponse, seen: Seen) {
  const name = cookieName('p', seen.secure)
  const maxAge = 365 * 24 * 3600
  response.cookies.set(name, prefsOf(request, seen), { ...attributes(seen.secure), maxAge })
}

function decorate(response: NextResponse, seen: Seen) {
  const origin = `${seen.secure ? 'https' : 'http'}://${seen.host}`
  const policy = seen.staff ? staffPolicy(seen.nonce) : publicPolicy(origin)
  if (env().production) response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(securityHeaders(seen.secure, seen.host))) {
    response.headers.set(name, value)
  }
  response.headers.set('Cache-Control', 'no-store')
  return response
}

export const config = {
  matcher: ['/((?!_next/|api/|enhance\\.js|kapok\\.css|.*\\.(?:svg|png|ico|txt|webmanifest)$).*)'],
}
