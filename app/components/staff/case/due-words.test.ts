import { expect, test } from 'vitest'
import { dueWords, momentWords } from './due-words'

// Friday 5 June 2026, 10:00 in China.
const now = new Date('2026-06-05T10:00:00+08:00')
const at = (text: string) => new Date(`${text}+08:00`)

test.each([
  ['2026-06-05T12:30:00', '剩 2 小时 · 今天 12:30前', 'soon'],
  ['2026-06-05T10:20:00', '剩 20 分钟 · 今天 10:20前', 'soon'],
  ['2026-06-05T10:00:00', '剩 1 分钟 · 今天 10:00前', 'soon'],
  ['2026-06-05T17:30:00', '剩 7 小时 · 今天 17:30前', 'calm'],
  ['2026-06-06T09:00:00', '剩 23 小时 · 明天 09:00前', 'calm'],
  ['2026-06-08T17:30:00', '剩 3 天 · 周一 17:30前', 'calm'],
  ['2026-06-26T17:30:00', '剩 21 天 · 6月26日 17:30前', 'calm'],
  ['2027-01-04T00:00:00', '剩 212 天 · 2027年1月4日 00:00前', 'calm'],
  ['2026-06-05T07:00:00', '超时 3 小时 · 今天 07:00', 'over'],
  ['2026-06-04T17:30:00', '超时 16 小时 · 昨天 17:30', 'over'],
  ['2026-06-01T17:30:00', '超时 3 天 · 6月1日 17:30', 'over'],
])('a limit at %s reads %s', (due, text, tone) => {
  expect(dueWords('zh-CN', at(due), now)).toEqual({ text, tone })
})

test('the same in English', () => {
  const { text } = dueWords('en', at('2026-06-05T12:30:00'), now)
  expect(text).toBe('2 hours left · by today 12:30')
})

test('a day ends at midnight in China, wherever the server stands', () => {
  const late = at('2026-06-05T23:59:00')
  expect(momentWords('zh-CN', at('2026-06-06T00:10:00'), late)).toBe('明天 00:10')
})
