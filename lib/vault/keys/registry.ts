import 'server-only'
import { mac, masterKeys, sameBytes, vaultKeys } from './keys'

type RegisteredKey = { departmentId: string; epoch: number; publicKey: string }

/** Signs for a department's public key, so that one put in by SQL is noticed before anything is sealed to it. */
export function registryMac(key: RegisteredKey, keys = vaultKeys()): Buffer {
  return mac(keys.registry, [key.departmentId, key.epoch, key.publicKey])
}

export function registryMacMatches(key: RegisteredKey, given: Uint8Array): boolean {
  return masterKeys().some((keys) => sameBytes(registryMac(key, keys), given))
}
