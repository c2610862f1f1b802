import { expect, test } from 'vitest'
import { formatDay, formatMoment } from './format-day'

const parts = { month: 'long', day: 'numeric' } as const

test('a day stays itself, and an instant is on the day it has in China', () => {
  expect(formatDay('zh-CN', '2026-06-12', parts)).toBe('6月12日')
  expect(formatDay('en', '2026-06-12', parts)).toBe('June 12')
  expect(formatMoment('en', new Date('2026-06-11T16:30:00Z'), parts)).toBe('June 12')
})
