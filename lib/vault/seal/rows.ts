import 'server-only'
import { createHash } from 'node:crypto'
import { type SubjectKeys, verifyKeys } from '@/lib/vault/keys/bind-key'
import { mac, masterKeys, sameBytes, vaultKeys } from '@/lib/vault/keys/keys'
import { open, openEach, seal, unwrap, wrap } from './seal'
import { type Context, SealBroken } from './seal-broken'

export type SealedRow = { sealed: Buffer; mac: Buffer }
export type WrappedRow = { wrapped: Buffer; mac: Buffer }

/** Binds a ciphertext to its row: whoever can write to the database still cannot swap or forge one. */
export function rowMac(context: Context, sealed: Uint8Array, keys = vaultKeys()): Buffer {
  const digest = createHash('sha256').update(sealed).digest('hex')
  return mac(keys.rowmac, [context.subject, context.kind, context.id, digest])
}

export function rowMacMatches(context: Context, sealed: Uint8Array, given: Uint8Array): boolean {
  return masterKeys().some((keys) => sameBytes(rowMac(context, sealed, keys), given))
}

export function checkRow(context: Context, sealed: Uint8Array, given: Uint8Array): void {
  if (!rowMacMatches(context, sealed, given)) throw new SealBroken(context)
}

/** Seals to the subject's own keys. Throws `seal_broken` when they are not the ones it was made with. */
export async function sealRow(
  keys: SubjectKeys,
  context: Context,
  plaintext: Uint8Array | string,
): Promise<SealedRow> {
  const sealed = await seal(verifyKeys(context.subject, keys), context, plaintext)
  return { sealed, mac: rowMac(context, sealed) }
}

export function openRow(privateKey: string, context: Context, row: SealedRow): Promise<Buffer> {
  checkRow(context, row.sealed, row.mac)
  return open(privateKey, context, row.sealed)
}

/** Opens a whole thread at once. Null stands for a row whose check failed: show that it did, never its content. */
export async function openRows(
  privateKey: string,
  rows: (SealedRow & { context: Context })[],
): Promise<(Buffer | null)[]> {
  const opened = await openEach(privateKey, rows)
  return rows.map((row, i) =>
    rowMacMatches(row.context, row.sealed, row.mac) ? (opened[i] ?? null) : null,
  )
}

export async function wrapRow(
  privateKey: string,
  publicKey: string,
  context: Context,
): Promise<WrappedRow> {
  const wrapped = await wrap(privateKey, publicKey, context)
  return { wrapped, mac: rowMac(context, wrapped) }
}

export function unwrapRow(privateKey: string, context: Context, row: WrappedRow): Promise<string> {
  checkRow(context, row.wrapped, row.mac)
  return unwrap(privateKey, context, row.wrapped)
}
