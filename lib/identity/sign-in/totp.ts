import 'server-only'
import { Secret, TOTP } from 'otpauth'
import { toString as drawQr } from 'qrcode'
import { masterKeys, vaultKeys } from '@/lib/vault/keys/keys'
import { lock, unlockOrNull } from '@/lib/vault/seal/lock'
import { SealBroken } from '@/lib/vault/seal/seal-broken'

const period = 30

/** 160 random bits in base32. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32

/** Which time step a code stands for, one step of drift either way; null for a wrong code. */
export function stepOf(secret: string, code: string, now: Date): number | null {
  const delta = totp(secret).validate({ token: code, window: 1, timestamp: now.getTime() })
  return delta === null ? null : stepAt(now) + delta
}

export const codePeriodMs = period * 1000
export const stepAt = (now: Date): number => Math.floor(now.getTime() / codePeriodMs)

export const currentCode = (secret: string, now = new Date()): string =>
  totp(secret).generate({ timestamp: now.getTime() })

/** The secret must be readable before the password opens anything, so it is sealed under the environment's key. */
export const sealTotp = (staffId: string, secret: string): Buffer =>
  lock(vaultKeys().totp, secret, place(staffId))

export function openTotp(staffId: string, sealed: Uint8Array): string {
  for (const keys of masterKeys()) {
    const opened = unlockOrNull(keys.totp, sealed, place(staffId))
    if (opened) return opened.toString()
  }
  throw new SealBroken()
}

/** For an authenticator's camera, as an SVG picture. */
export const totpPicture = (secret: string, email: string): Promise<string> =>
  drawQr(totpAddress(secret, email), { type: 'svg', margin: 2 })

const totpAddress = (secret: string, email: string) => totp(secret, email).toString()

function totp(secret: string, label = 'Kapok') {
  return new TOTP({ issuer: 'Kapok', label, secret, period, digits: 6 })
}

const place = (staffId: string) => `totp/${staffId}`
