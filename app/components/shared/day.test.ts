import { expect, test } from 'vitest'
import { dayWords } from './day'

const now = new Date('2026-06-01T00:00:00Z')

test.each([
  ['zh-CN', '2026-06-12', '6月12日'],
  ['zh-CN', '2025-12-31', '2025年12月31日'],
  ['en', '2026-06-12', 'June 12'],
] as const)('%s %s reads %s', (locale, day, read) => {
  expect(dayWords(locale, day, now)).toBe(read)
})

test('an instant is told by the day in China', () => {
  expect(dayWords('zh-CN', new Date('2026-06-11T16:30:00Z'), now)).toBe('6月12日')
})
