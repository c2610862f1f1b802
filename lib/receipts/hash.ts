import 'server-only'
import { argonHalves, argonStamp, receiptCost } from '@/lib/vault/keys/argon'
import type { ArgonQueue } from '@/lib/vault/keys/argon-gate'
import { type Keys, masterKeys, vaultKeys } from '@/lib/vault/keys/keys'
import { normalPhrase } from './schema'

/** `lookupHash` is stored; `kek` locks the reply key R and is never stored. */
export type ReceiptKeys = { lookupHash: Buffer; kek: Buffer; version: number }

export function receiptKeys(
  code: string,
  phrase: string | undefined,
  queue: ArgonQueue,
): Promise<ReceiptKeys> {
  return keysUnder(vaultKeys(), code, phrase, queue)
}

/** Every form in which a stored receipt may stand: one, or two while the master secret is being changed. Always all of them, so that a hit takes no less work than a miss. */
export async function receiptCandidates(code: string, phrase?: string): Promise<ReceiptKeys[]> {
  const found: ReceiptKeys[] = []
  for (const keys of masterKeys()) found.push(await keysUnder(keys, code, phrase, 'lookup'))
  return found
}

/** One salt for the whole system, because a salt for each receipt would need a public part in the code; the pepper makes up for it. */
async function keysUnder(
  keys: Keys,
  code: string,
  phrase: string | undefined,
  queue: ArgonQueue,
): Promise<ReceiptKeys> {
  const secret = `${code}\u0000${normalPhrase(phrase ?? '')}`
  const { proof, kek } = await argonHalves(queue, receiptCost, secret, keys.receiptSalt, keys)
  return { lookupHash: proof, kek, version: argonStamp(receiptCost, keys) }
}
