import 'server-only'
import { randomBytes } from 'node:crypto'
import { hkdf, mac, vaultKeys } from '@/lib/vault/keys/keys'
import { readCookie, setCookie } from './cookie'

/** What a draft cookie stands for: the row's id, the key that opens it, and the id a sent tip carries. None gives the cookie back. */
export type DraftKey = { id: string; key: Buffer; submission: string }

/** Each journey has a draft of its own under one cookie: neither disturbs the other, and nothing in the database says that they belong together. */
type Journey = 'draft' | 'question'

export function draftKeyOf(cookie: string, journey: Journey = 'draft'): DraftKey {
  const secret = Buffer.from(cookie, 'base64url')
  const id = hkdf(secret, `${journey}/id`, 16).toString('hex')
  return {
    id,
    key: hkdf(secret, `${journey}/key`),
    submission: mac(vaultKeys().form, ['submission', id]).toString('hex').slice(0, 32),
  }
}

/** Null when the browser holds no draft cookie. */
export async function currentDraft(journey: Journey = 'draft'): Promise<DraftKey | null> {
  const cookie = await readCookie('d')
  return cookie ? draftKeyOf(cookie, journey) : null
}

export const newDraftCookie = () => randomBytes(32).toString('base64url')

/** Gives the browser a fresh draft: the one before can no longer be reached from it. */
export async function replaceDraft(): Promise<DraftKey> {
  const cookie = newDraftCookie()
  await setCookie('d', cookie)
  return draftKeyOf(cookie)
}
