import { describe, expect, test } from 'vitest'
import { signKey, verifiedKey, verifyKey, verifyKeys } from './bind-key'

const parts = ['content', 'reply', 'own', 'department', 'advisor', 'pool', 'recovery'] as const

describe.each(parts)('27 · the %s key of a registry', (part) => {
  const stored = signKey('o-1', part, 1, 'age1pq1aaaa')
  const [, given = ''] = stored.split('#')
  const other = part === 'own' ? 'content' : 'own'

  test('is the one that was signed', () => {
    expect(verifyKey('o-1', part, 1, stored)).toBe('age1pq1aaaa')
    expect(verifiedKey('o-1', part, 1, stored)).toBe('age1pq1aaaa')
  })

  test.each([
    ['put in by SQL beside the signature', 'o-1', part, 1, `age1pq1bbbb#${given}`],
    ['put in without one', 'o-1', part, 1, 'age1pq1aaaa'],
    ['whose signature is cut', 'o-1', part, 1, stored.slice(0, -2)],
    ['of another epoch', 'o-1', part, 2, stored],
    ['of another owner', 'o-2', part, 1, stored],
    ['of another part', 'o-1', other, 1, stored],
    ['that is not there', 'o-1', part, 1, ''],
  ] as const)('is not one %s', (_, owner, asked, epoch, put) => {
    expect(verifiedKey(owner, asked, epoch, put)).toBeNull()
    expect(() => verifyKey(owner, asked, epoch, put)).toThrow(
      expect.objectContaining({ key: 'seal_broken' }),
    )
  })
})

test('27 · the two keys of a subject cannot stand in for one another', () => {
  const content = signKey('t', 'content', 0, 'age1pq1c')
  const reply = signKey('t', 'reply', 0, 'age1pq1r')
  expect(verifyKeys('t', { content })).toEqual(['age1pq1c'])
  expect(verifyKeys('t', { content, reply })).toEqual(['age1pq1c', 'age1pq1r'])
  expect(() => verifyKeys('t', { content: reply, reply: content })).toThrow(
    expect.objectContaining({ key: 'seal_broken' }),
  )
  expect(verifiedKey('t', 'own', 0, null)).toBeNull()
})
