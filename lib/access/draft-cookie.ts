import 'server-only'
import { randomBytes } from 'node:crypto'
import { hkdf, mac, vaultKeys } from '@/lib/vault/keys'
import { readCookie, setCookie } from './cookies'

/** What a draft cookie stands for: the row's id, the key that opens it, and the id a sent tip carries. None gives the cookie back. */
export type DraftKey = { id: string; key: Buffer; submission: string }

export function draftKeyOf(cookie: string): DraftKey {
  const secret = Buffer.from(cookie, 'base64url')
  const id = hkdf(secret, 'draft/id', 16).toString('hex')
  return {
    id,
    key: hkdf(secret, 'draft/key'),
    submission: mac(vaultKeys().form, ['submission', id]).toString('hex').slice(0, 32),
  }
}

/** Null when the browser holds no draft cookie. */
export async function currentDraft(): Promise<DraftKey | null> {
  const cookie = await readCookie('d')
  return cookie ? draftKeyOf(cookie) : null
}

export const newDraftCookie = () => randomBytes(32).toString('base64url')

/** Gives the browser a fresh draft: the one before can no longer be reached from it. */
export async function replaceDraft(): Promise<DraftKey> {
  const cookie = newDraftCookie()
  await setCookie('d', cookie)
  return draftKeyOf(cookie)
}
