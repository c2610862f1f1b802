import { beforeEach, expect, test, vi } from 'vitest'
import { receiptCandidates, receiptKeys } from '@/lib/receipts/hash'
import { rowMac, rowMacMatches } from '@/lib/vault/seal/row-mac'
import { signKey, verifiedKey } from './bind-key'
import { masterKeys } from './keys'
import { lockUserKey, newRecoverySheet, openRecoverySheet, unlockUserKey } from './user-key'

const [older, newer, newest] = ['a1', 'b2', 'c3'].map((byte) => byte.repeat(32))
const context = { subject: 't', kind: 'k', id: 'i' }

beforeEach(() => masters(older))

test('while the master secret is being changed, what was made under the one before still verifies', async () => {
  const { lookupHash, kek, version } = await receiptKeys('1'.repeat(20), '', 'submission')
  const row = await lockUserKey('s', 'a private key', 'a password')
  const { sheet, recovery } = newRecoverySheet('s', 'a private key')
  const rowGiven = rowMac(context, Buffer.of(1))
  const signed = signKey('d', 'department', 1, 'age1pq1x')

  masters(newer, older)
  expect(await receiptCandidates('1'.repeat(20))).toContainEqual({ lookupHash, kek, version })
  expect(await unlockUserKey('s', 'a password', row)).toBe('a private key')
  expect(openRecoverySheet('s', sheet, recovery)).toBe('a private key')
  expect(rowMacMatches(context, Buffer.of(1), rowGiven)).toBe(true)
  expect(verifiedKey('d', 'department', 1, signed)).toBe('age1pq1x')
  expect((await receiptKeys('1'.repeat(20), '', 'submission')).version).not.toBe(version)

  masters(newest, newer)
  expect(masterKeys()).toHaveLength(2)
  expect(await unlockUserKey('s', 'a password', row)).toBeNull()
  expect(openRecoverySheet('s', sheet, recovery)).toBeNull()
  expect(rowMacMatches(context, Buffer.of(1), rowGiven)).toBe(false)
  expect(verifiedKey('d', 'department', 1, signed)).toBeNull()
})

function masters(current = '', previous = ''): void {
  vi.stubEnv('KAPOK_MASTER', current)
  vi.stubEnv('KAPOK_MASTER_PREVIOUS', previous)
  Object.assign(globalThis, { kapokEnv: undefined })
}
