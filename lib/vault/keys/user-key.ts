import 'server-only'
import { randomBytes, randomInt } from 'node:crypto'
import { lock, unlockOrNull } from '@/lib/vault/seal/lock'
import { newKeyPair } from '@/lib/vault/seal/seal'
import { argonHalves, argonStamp, passwordCost } from './argon'
import { hkdf, masterKeys, sameBytes, vaultKeys } from './keys'

export type PasswordLock = { salt: Buffer; verifier: Buffer; wrapped: Buffer; version: number }

/** A staff member's new key pair, its private half locked under the password. */
export async function newUserKey(staffId: string, password: string) {
  const { publicKey, privateKey } = await newKeyPair()
  return { publicKey, privateKey, ...(await lockUserKey(staffId, privateKey, password)) }
}

/** Locks the private key under a new password, with a new salt. */
export async function lockUserKey(
  staffId: string,
  privateKey: string,
  password: string,
): Promise<PasswordLock> {
  const keys = vaultKeys()
  const salt = randomBytes(16)
  const { proof, kek } = await argonHalves('lookup', passwordCost, typed(password), salt, keys)
  const wrapped = lock(kek, privateKey, place(staffId))
  return { salt, verifier: proof, wrapped, version: argonStamp(passwordCost, keys) }
}

/** The private key, or null for a wrong password. With no row (nobody of that address) it hashes all the same. */
export async function unlockUserKey(
  staffId: string,
  password: string,
  row: PasswordLock | undefined,
): Promise<string | null> {
  const keys = masterKeys().find((k) => argonStamp(passwordCost, k) === row?.version) ?? vaultKeys()
  const salt = row?.salt ?? randomBytes(16)
  const { proof, kek } = await argonHalves('lookup', passwordCost, typed(password), salt, keys)
  if (!row || !sameBytes(proof, row.verifier)) return null
  return unlockOrNull(kek, row.wrapped, place(staffId))?.toString() ?? null
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The recovery sheet: 125 random bits as five groups of five, shown once, that also open the key. */
export function newRecoverySheet(staffId: string, privateKey: string) {
  const code = Array.from({ length: 25 }, () => alphabet[randomInt(32)]).join('')
  return {
    sheet: code.match(/.{5}/g)?.join('-') ?? code,
    recovery: lock(sheetKey(code, vaultKeys().pepper), privateKey, sheetPlace(staffId)),
  }
}

/** Null for a sheet that is not this person's. Takes O for 0 and I or L for 1. */
export function openRecoverySheet(
  staffId: string,
  sheet: string,
  recovery: Uint8Array,
): string | null {
  const code = sheet
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  for (const { pepper } of masterKeys()) {
    const opened = unlockOrNull(sheetKey(code, pepper), recovery, sheetPlace(staffId))
    if (opened) return opened.toString()
  }
  return null
}

const typed = (password: string) => password.normalize('NFKC')
const place = (staffId: string) => `user-key/${staffId}`
const sheetPlace = (staffId: string) => `recovery-sheet/${staffId}`
const sheetKey = (code: string, pepper: Buffer) =>
  hkdf(Buffer.from(code), 'recovery-sheet', 32, pepper)
