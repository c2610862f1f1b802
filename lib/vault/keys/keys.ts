import 'server-only'
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/platform/env'
import { recordOf } from '@/lib/platform/record-of'

const labels = [
  'pepper',
  'receiptSalt',
  'blind',
  'rowmac',
  'audit',
  'pow',
  'cookie',
  'form',
  'totp',
  'registry',
] as const

type Label = (typeof labels)[number]

/** The environment's keys, all of one master. `stamp(purpose)` is the small number stored beside a row to tell later under which master and which parameters it was made. */
export type Keys = Readonly<Record<Label, Buffer>> & { stamp: (purpose: string) => number }

const known = new WeakMap<Buffer, Keys>()

export function keys(master: Buffer): Keys {
  const derived = known.get(master) ?? derive(master)
  known.set(master, derived)
  return derived
}

export const vaultKeys = (): Keys => keys(env().master)

/** The keys in force and, during a change of the master, those before: rows of both still verify. */
export function masterKeys(): readonly Keys[] {
  const { master, previousMaster } = env()
  return previousMaster ? [keys(master), keys(previousMaster)] : [keys(master)]
}

export function hkdf(
  secret: Uint8Array,
  label: string,
  length = 32,
  salt: Uint8Array = new Uint8Array(0),
): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, `kapok/${label}`, length))
}

/** HMAC-SHA-256 over parts that cannot run into one another. */
export function mac(key: Uint8Array, parts: readonly (string | number)[]): Buffer {
  return createHmac('sha256', key).update(JSON.stringify(parts)).digest()
}

export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

function derive(master: Buffer): Keys {
  if (master.length !== 32) throw new Error('the master secret must be 32 bytes')
  return {
    ...recordOf(labels, (label) => hkdf(master, label)),
    stamp: (purpose) => 1 + (hkdf(master, `stamp/${purpose}`, 4).readUInt32BE() % 32_767),
  }
}
