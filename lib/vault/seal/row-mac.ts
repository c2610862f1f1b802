import 'server-only'
import { createHash } from 'node:crypto'
import { mac, masterKeys, sameBytes, vaultKeys } from '@/lib/vault/keys/keys'
import type { Context } from './seal-broken'

/** Binds a ciphertext to its row: whoever can write to the database still cannot swap or forge one. */
export function rowMac(context: Context, sealed: Uint8Array, keys = vaultKeys()): Buffer {
  const digest = createHash('sha256').update(sealed).digest('hex')
  return mac(keys.rowmac, [context.subject, context.kind, context.id, digest])
}

export function rowMacMatches(context: Context, sealed: Uint8Array, given: Uint8Array): boolean {
  return masterKeys().some((keys) => sameBytes(rowMac(context, sealed, keys), given))
}
