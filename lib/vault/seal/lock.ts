import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { SealBroken } from './seal-broken'

const version = 1
const nonceLength = 12
const tagLength = 16
const headerLength = 1 + nonceLength

/** AES-256-GCM: one version byte, nonce, ciphertext, tag. `aad` names the place it belongs to; elsewhere it does not open. */
export function lock(key: Uint8Array, plaintext: Uint8Array | string, aad: string): Buffer {
  const header = Buffer.concat([Buffer.of(version), randomBytes(nonceLength)])
  const cipher = createCipheriv('aes-256-gcm', key, header.subarray(1)).setAAD(bound(aad))
  const sealed = Buffer.concat([cipher.update(plaintext as string, 'utf8'), cipher.final()])
  return Buffer.concat([header, sealed, cipher.getAuthTag()])
}

/** Throws `SealBroken` unless it was locked under this key for this place. */
export function unlock(key: Uint8Array, sealed: Uint8Array, aad: string): Buffer {
  const opened = unlockOrNull(key, sealed, aad)
  if (!opened) throw new SealBroken()
  return opened
}

/** For what comes from outside, such as a cookie: null where `unlock` throws. */
export function unlockOrNull(key: Uint8Array, sealed: Uint8Array, aad: string): Buffer | null {
  if (sealed.length < headerLength + tagLength || sealed[0] !== version) return null
  const end = sealed.length - tagLength
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, headerLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(bound(aad)).setAuthTag(sealed.subarray(end))
  const opened = decipher.update(sealed.subarray(headerLength, end))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    return null // Node reports a failed authentication only by throwing
  }
}

const bound = (aad: string) => Buffer.from(`kapok/lock/${version}/${aad}`)
