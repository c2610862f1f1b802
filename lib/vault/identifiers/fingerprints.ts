import 'server-only'
import { vaultKeys } from '@/lib/vault/keys/keys'
import type { IdentifierKind } from '@/lib/vault/schema'
import { blindIndex } from './blind-index'
import type { Identifier } from './find'

type Fingerprint = { kind: IdentifierKind; value: Buffer; version: number }

/** The indexes of what a tip names, each once. */
export function fingerprintsOf(identifiers: readonly Identifier[]): Fingerprint[] {
  const version = vaultKeys().stamp('blind')
  const distinct = new Map(identifiers.map((each) => [`${each.kind}:${each.value}`, each]))
  return [...distinct.values()].map(({ kind, value }) => ({
    kind,
    value: blindIndex(kind, value),
    version,
  }))
}
