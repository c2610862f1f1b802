import 'server-only'
import { Problem } from '@/lib/platform/problem'
import { mac, masterKeys, sameBytes, vaultKeys } from './keys'

/** The public keys of a tip or consultation, each as `signKey` wrote it. R is there where the resident may read too. */
export type Recipients = { T: string; R?: string }

/** T and R of a tip or consultation, or a person's own key. */
type Part = keyof Recipients | 'own'

/** A public key with our word that it belongs to this subject in this part, to be stored in one column. */
export function signKey(subject: string, part: Part, publicKey: string): string {
  return `${publicKey}#${word(subject, part, publicKey).toString('base64url')}`
}

/** The keys to seal to. Throws `seal_broken` when one was put in by somebody else: nothing is sealed to it. */
export function verifyKeys(subject: string, recipients: Recipients): string[] {
  return (['T', 'R'] as const).flatMap((part) => {
    const stored = recipients[part]
    return stored === undefined ? [] : [verifyKey(subject, part, stored)]
  })
}

/** The key in what `signKey` wrote. Throws `seal_broken` when it is not of this subject and part. */
export function verifyKey(subject: string, part: Part, stored: string): string {
  const [publicKey = '', given = ''] = stored.split('#')
  const bytes = Buffer.from(given, 'base64url')
  const known = masterKeys().some((keys) => sameBytes(word(subject, part, publicKey, keys), bytes))
  if (!known) throw new Problem('conflict', 'seal_broken')
  return publicKey
}

const word = (subject: string, part: string, publicKey: string, keys = vaultKeys()) =>
  mac(keys.registry, ['subject-key', subject, part, publicKey])
