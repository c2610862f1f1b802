import { expect, test } from 'vitest'
import { hoursWords, visitWords } from './hours-words'

const rule = { weekday: 3, opens: 570, closes: 690 } as const

test('regular hours are said as on a notice board', () => {
  expect(hoursWords('zh-CN', { ...rule, week: 2 })).toBe('每月第二个周三 9:30–11:30')
  expect(hoursWords('zh-CN', { ...rule, week: 0 })).toBe('每周三 9:30–11:30')
  expect(hoursWords('zh-CN', { ...rule, week: 5 })).toBe('每月最后一个周三 9:30–11:30')
  expect(hoursWords('en', { ...rule, week: 5 })).toBe('Last Wednesday of the month, 9:30–11:30')
})

test('a visit is said with its day and weekday', () => {
  const year = new Date().getUTCFullYear()
  const day = `${year}-12-09`
  expect(visitWords('zh-CN', { day, from: 540, to: 570 })).toMatch(/^12月9日（周.）9:00–9:30$/)
})
