import 'server-only'
import { Problem } from '@/lib/platform/problem'
import { mac, masterKeys, sameBytes, vaultKeys } from './keys'

/** What a public key is for. A tip or consultation has `content` and, where the resident may read too, `reply`. */
type KeyPart = 'content' | 'reply' | 'own' | 'department' | 'advisor' | 'pool' | 'recovery'

/** The public keys of a tip or consultation, each as `signKey` wrote it. */
export type SubjectKeys = { content: string; reply?: string }

/** A public key with our word that it belongs to this owner in this part and epoch, to be stored in one column. Only departments change their key: the epoch of everybody else is 0. */
export function signKey(owner: string, part: KeyPart, epoch: number, key: string): string {
  return `${key}#${bindKey(owner, part, epoch, key).toString('base64url')}`
}

/** The key in what `signKey` wrote. Throws `seal_broken` when somebody else put it in: nothing is sealed to it. */
export function verifyKey(owner: string, part: KeyPart, epoch: number, stored: string): string {
  const key = verifiedKey(owner, part, epoch, stored)
  if (key === null) throw new Problem('conflict', 'seal_broken')
  return key
}

/** As `verifyKey`, where somebody else can be chosen instead: null for no key and for one that was put in. */
export function verifiedKey(
  owner: string,
  part: KeyPart,
  epoch: number,
  stored: string | null,
): string | null {
  const [key = '', given = ''] = (stored ?? '').split('#')
  const bytes = Buffer.from(given, 'base64url')
  const bound = masterKeys().some((keys) =>
    sameBytes(bindKey(owner, part, epoch, key, keys), bytes),
  )
  return bound ? key : null
}

/** The keys to seal to. */
export function verifyKeys(subject: string, { content, reply }: SubjectKeys): string[] {
  return [
    verifyKey(subject, 'content', 0, content),
    ...(reply === undefined ? [] : [verifyKey(subject, 'reply', 0, reply)]),
  ]
}

/** Every public key is bound to its owner in this one way, so that one put in by SQL, or moved, is noticed. */
function bindKey(
  owner: string,
  part: KeyPart,
  epoch: number,
  key: string,
  keys = vaultKeys(),
): Buffer {
  return mac(keys.registry, [owner, part, epoch, key])
}
