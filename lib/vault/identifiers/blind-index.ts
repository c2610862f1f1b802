import 'server-only'
import { createHmac } from 'node:crypto'
import { hkdf, vaultKeys } from '@/lib/vault/keys/keys'
import type { IdentifierKind } from '@/lib/vault/schema'
import { normalForm } from './normal-form'

/** A keyed 128-bit index of an identifier: equal values meet in it and nothing can be read back. Its key is never in the database, for all mobile numbers can be tried. */
export function blindIndex(kind: IdentifierKind, value: string): Buffer {
  const key = hkdf(vaultKeys().blind, `blind/${kind}`)
  return createHmac('sha256', key).update(normalForm(kind, value)).digest().subarray(0, 16)
}

/** The same for a party of a legal matter, a person or a firm: under a key of its own, so that it never meets the index of a tip. */
export function partyIndex(name: string): Buffer {
  const key = hkdf(vaultKeys().blind, 'blind/party')
  return createHmac('sha256', key).update(normalForm('company', name)).digest().subarray(0, 16)
}
