import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { lock, unlock, unlockOrNull } from '@/lib/vault/seal/lock'
import { SealBroken } from '@/lib/vault/seal/seal-broken'
import { keys, mac, vaultKeys } from './keys'
import { newRecovery } from './new-recovery'

test('every key of a master is its own, and the same at every start', () => {
  const master = randomBytes(32)
  const { stamp, ...derived } = keys(master)
  const all = Object.values(derived).map((key) => key.toString('hex'))
  expect(new Set(all).size).toBe(all.length)
  expect(keys(master)).toBe(keys(master))
  expect(keys(Buffer.from(master)).audit).toEqual(derived.audit)
  expect(keys(randomBytes(32)).audit).not.toEqual(derived.audit)
  expect(stamp('blind')).toBe(keys(Buffer.from(master)).stamp('blind'))
  expect(stamp('blind')).toBeLessThan(32_768)
  expect(() => keys(randomBytes(31))).toThrow()
})

test('parts of a MAC cannot run into one another', () => {
  const key = vaultKeys().form
  expect(mac(key, ['a', 'bc'])).not.toEqual(mac(key, ['ab', 'c']))
  expect(mac(key, ['a","b'])).not.toEqual(mac(key, ['a', 'b']))
})

test('what is locked opens with the key, in its place and unchanged only', () => {
  const key = randomBytes(32)
  const sealed = lock(key, '秘密', 'draft/1')
  expect(unlock(key, sealed, 'draft/1').toString()).toBe('秘密')
  expect(lock(key, '秘密', 'draft/1')).not.toEqual(sealed)
  expect(unlockOrNull(key, sealed, 'draft/2')).toBeNull()
  expect(unlockOrNull(randomBytes(32), sealed, 'draft/1')).toBeNull()
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(unlockOrNull(key, changed, 'draft/1')).toBeNull()
    expect(unlockOrNull(key, sealed.subarray(0, at), 'draft/1')).toBeNull()
  }
  expect(() => unlock(key, Buffer.alloc(40), 'draft/1')).toThrow(SealBroken)
})

test('the recovery key file is one the age command reads', async () => {
  const { publicKey, privateKey, keyFile } = await newRecovery()
  expect(publicKey).toMatch(/^age1pq1/)
  expect(keyFile).toBe(`# public key: ${publicKey}\n${privateKey}\n`)
})
