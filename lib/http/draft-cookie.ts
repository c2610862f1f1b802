import 'server-only'
import { randomBytes } from 'node:crypto'
import type { Subject } from '@/lib/platform/subject'
import { hkdf } from '@/lib/vault/keys/keys'
import { readCookie } from './cookie'

/** What a draft cookie stands for: the row's id and the key that opens it. Neither gives the cookie back. */
export type DraftKey = { id: string; key: Buffer }

/** Each kind of case has a draft of its own under one cookie: neither disturbs the other, and nothing in the database says that they belong together. */
export function draftKeyOf(cookie: string, kind: Subject): DraftKey {
  const secret = Buffer.from(cookie, 'base64url')
  return {
    id: hkdf(secret, `${kind}/id`, 16).toString('hex'),
    key: hkdf(secret, `${kind}/key`),
  }
}

/** Null when the browser holds no draft cookie. */
export async function currentDraftKey(kind: Subject): Promise<DraftKey | null> {
  const cookie = await readCookie('d')
  return cookie ? draftKeyOf(cookie, kind) : null
}

export const newDraftCookie = () => randomBytes(32).toString('base64url')
