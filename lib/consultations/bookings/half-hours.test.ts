import { expect, test } from 'vitest'
import { freeHalfHours, nameOf } from './half-hours'

const visit = { hoursId: 'h', day: '2026-12-09', opens: 570, closes: 690, place: '村委会' }

test('two hours in the office are four half hours', () => {
  const free = freeHalfHours([visit], [])
  expect(free.map(({ startsAt }) => startsAt)).toEqual([570, 600, 630, 660])
})

test('what is left over at the end is not offered', () => {
  expect(freeHalfHours([{ ...visit, closes: 650 }], [])).toHaveLength(2)
  expect(freeHalfHours([{ ...visit, closes: 590 }], [])).toEqual([])
})

test('a taken half hour is gone from its own day and office alone', () => {
  const taken = { hoursId: 'h', day: '2026-12-09', startsAt: 600 }
  const later = { ...visit, day: '2026-12-16' }
  const free = freeHalfHours([visit, later], [taken])
  expect(free).toHaveLength(7)
  expect(free.map(nameOf)).not.toContain(nameOf(taken))
})
