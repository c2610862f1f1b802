import 'server-only'
import type { NextRequest } from 'next/server'
import { readFormToken } from './form-token'

export type Refusal = 'too_large' | 'malformed' | 'foreign' | 'outdated' | 'no_draft'

const maxBytes = 64 * 1024
const maxParts = 60

/** Why a page post is refused before Next sees it, or null. Next itself would answer these with a bare text page. */
export async function postGuard(request: NextRequest, cookie: string | undefined, staff: boolean) {
  if (request.method !== 'POST') return null
  return originRefusal(request) ?? (await bodyRefusal(request, cookie, staff))
}

/** A browser names the page it posts from; one that hides it, or another site, is refused. */
function originRefusal({ headers }: NextRequest): Refusal | null {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (!origin || origin === 'null' || !URL.canParse(origin)) return 'foreign'
  if (new URL(origin).host !== headers.get('host')) return 'foreign'
  return site && site !== 'same-origin' && site !== 'none' ? 'foreign' : null
}

async function bodyRefusal(request: NextRequest, cookie: string | undefined, staff: boolean) {
  const length = Number(request.headers.get('content-length'))
  if (!Number.isInteger(length) || length <= 0) return 'malformed'
  if (length > maxBytes) return 'too_large'
  const form = await request
    .clone()
    .formData()
    .catch(() => null)
  if (!form) return staff && request.headers.has('next-action') ? null : 'malformed'
  if ([...form.keys()].length > maxParts) return 'malformed'
  return staff ? null : tokenRefusal(form.get('_token'), cookie)
}

function tokenRefusal(token: FormDataEntryValue | null, cookie: string | undefined) {
  if (!cookie) return 'no_draft'
  const { state } = readFormToken(cookie, typeof token === 'string' ? token : '')
  if (state === 'foreign') return 'no_draft'
  return state === 'outdated' ? 'outdated' : null
}
