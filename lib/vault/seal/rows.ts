import 'server-only'
import { type SubjectKeys, verifyKeys } from '@/lib/vault/keys/bind-key'
import { openEach } from './open'
import { rowMac, rowMacMatches } from './row-mac'
import { seal, wrap } from './seal'
import type { Context } from './seal-broken'

export type SealedRow = { sealed: Buffer; mac: Buffer }
export type WrappedRow = { wrapped: Buffer; mac: Buffer }

/** Seals to the subject's own keys. Throws `seal_broken` when they are not the ones it was made with. */
export async function sealRow(
  keys: SubjectKeys,
  context: Context,
  plaintext: Uint8Array | string,
): Promise<SealedRow> {
  const sealed = await seal(verifyKeys(context.subject, keys), context, plaintext)
  return { sealed, mac: rowMac(context, sealed) }
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
