import 'server-only'
import { type Keys, mac, masterKeys, sameBytes, vaultKeys } from '@/lib/vault/keys/keys'

/** What one link says. `meta` holds ids, numbers and words of ours, never content. */
export type Link = {
  seq: number
  at: Date
  actor: string
  verb: string
  subject: string | null
  meta: Meta
}
export type Meta = Record<string, string | number>

/** What comes before the first link. */
export const origin: Buffer = Buffer.alloc(32)

/** The link's hash: everything it says, and the hash before it. */
export function linkHash(link: Link, previous: Uint8Array, keys: Keys = vaultKeys()): Buffer {
  return mac(keys.audit, [Buffer.from(previous).toString('hex'), canonical(link)])
}

export function linkHashMatches(link: Link, previous: Uint8Array, given: Uint8Array): boolean {
  return masterKeys().some((keys) => sameBytes(linkHash(link, previous, keys), given))
}

/** One spelling for one meaning: fixed fields, and meta by the order of its names, as the database does not keep it. */
function canonical({ seq, at, actor, verb, subject, meta }: Link): string {
  const entries = Object.entries(meta).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([seq, at.toISOString(), actor, verb, subject, entries])
}
