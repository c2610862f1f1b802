import { open } from '@/lib/vault/seal/open'
import { rowMacMatches } from '@/lib/vault/seal/row-mac'
import type { SealedRow, WrappedRow } from '@/lib/vault/seal/rows'
import { unwrap } from '@/lib/vault/seal/seal'
import { type Context, SealBroken } from '@/lib/vault/seal/seal-broken'

// Opens one row by itself, as the product never does: it opens whole threads.
export function openRow(privateKey: string, context: Context, row: SealedRow): Promise<Buffer> {
  checkRow(context, row.sealed, row.mac)
  return open(privateKey, context, row.sealed)
}

export function unwrapRow(privateKey: string, context: Context, row: WrappedRow): Promise<string> {
  checkRow(context, row.wrapped, row.mac)
  return unwrap(privateKey, context, row.wrapped)
}

export function checkRow(context: Context, sealed: Uint8Array, given: Uint8Array): void {
  if (!rowMacMatches(context, sealed, given)) throw new SealBroken(context)
}
