import { expect, test } from 'vitest'
import { argonRuns } from '@/lib/testing/argon'
import { departmentKeyContext, newKeyPair, unwrap, wrap } from '@/lib/vault/seal/seal'
import {
  lockUserKey,
  newRecoverySheet,
  newUserKey,
  openRecoverySheet,
  unlockUserKey,
} from './user-key'

const password = '一句很长的密码 2026'

test('a staff key opens with the password, and after a change with the new one only', async () => {
  const { privateKey, ...row } = await newUserKey('s-1', password)
  expect(await unlockUserKey('s-1', password, row)).toBe(privateKey)
  expect(await unlockUserKey('s-1', 'wrong password', row)).toBeNull()
  expect(await unlockUserKey('s-2', password, row)).toBeNull()
  const changed = await lockUserKey('s-1', privateKey, 'ａ new password')
  expect(await unlockUserKey('s-1', 'a new password', changed)).toBe(privateKey)
  expect(await unlockUserKey('s-1', password, changed)).toBeNull()
  expect(changed.verifier.equals(row.verifier)).toBe(false)
})

test('49 · an unknown person costs the same one hash as a known one', async () => {
  const before = argonRuns()
  expect(await unlockUserKey('nobody', password, undefined)).toBeNull()
  expect(argonRuns()).toBe(before + 1)
})

test('the recovery sheet opens the key however it is copied, for its owner alone', async () => {
  const { privateKey } = await newKeyPair()
  const { sheet, recovery } = newRecoverySheet('s-1', privateKey)
  expect(sheet).toMatch(/^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
  const copied = sheet.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  expect(openRecoverySheet('s-1', sheet, recovery)).toBe(privateKey)
  expect(openRecoverySheet('s-1', copied, recovery)).toBe(privateKey)
  expect(openRecoverySheet('s-2', sheet, recovery)).toBeNull()
  expect(openRecoverySheet('s-1', newRecoverySheet('s-1', privateKey).sheet, recovery)).toBeNull()
})

test('a member opens the department key wrapped for them', async () => {
  const member = await newKeyPair()
  const department = await newKeyPair()
  const context = departmentKeyContext('d-1', 1, 's-1')
  const wrapped = await wrap(department.privateKey, member.publicKey, context)
  expect(await unwrap(member.privateKey, context, wrapped)).toBe(department.privateKey)
  const older = departmentKeyContext('d-1', 0, 's-1')
  await expect(unwrap(member.privateKey, older, wrapped)).rejects.toThrow()
})
