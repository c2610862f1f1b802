import { expect, test } from 'vitest'
import type { OfficeHours } from '@/lib/advisors/schema'
import { nextVisits } from './visits'

const rule = (changes: Partial<OfficeHours>): OfficeHours => ({
  ...{ id: 'h', week: 2, weekday: 3, opens: 570, closes: 690, place: '村委会' },
  ...changes,
})
const days = (...asked: Parameters<typeof nextVisits>) => nextVisits(...asked).map(({ day }) => day)

test('the second Wednesday of each month, from the day itself on', () => {
  expect(days([rule({})], '2026-11-11', 3)).toEqual(['2026-11-11', '2026-12-09', '2027-01-13'])
  expect(days([rule({})], '2026-11-12', 1)).toEqual(['2026-12-09'])
})

test('every week, and the last week of a month', () => {
  expect(days([rule({ week: 0, weekday: 5 })], '2026-11-18', 2)).toEqual([
    '2026-11-20',
    '2026-11-27',
  ])
  expect(days([rule({ week: 5, weekday: 1 })], '2026-11-01', 2)).toEqual([
    '2026-11-30',
    '2026-12-28',
  ])
})

test('public holidays fall out, plain weekends do not', () => {
  expect(days([rule({ week: 1, weekday: 4 })], '2026-10-01', 1)).toEqual(['2026-11-05'])
  expect(days([rule({ week: 0, weekday: 6 })], '2026-11-16', 1)).toEqual(['2026-11-21'])
})

test('nor are visits offered on New Year and Spring Festival of a year without its notice', () => {
  const friday = rule({ week: 0, weekday: 5 })
  expect(days([friday], '2026-12-26', 1)).toEqual(['2027-01-08'])
  expect(days([friday], '2027-02-01', 1)).toEqual(['2027-02-12'])
  expect(days([rule({ week: 0, weekday: 6 })], '2027-02-06', 1)).toEqual(['2027-02-13'])
})

test('days away without a stand-in fall out', () => {
  const away = [{ startsOn: '2026-11-20', endsOn: '2026-11-26' }]
  expect(days([rule({ week: 0, weekday: 5 })], '2026-11-18', 1, away)).toEqual(['2026-11-27'])
})

test('two rules on one day come in the order of the clock, and nothing comes of no rules', () => {
  const two = [rule({ id: 'b', opens: 840 }), rule({ id: 'a', opens: 540 })]
  expect(nextVisits(two, '2026-11-11', 2).map(({ hoursId }) => hoursId)).toEqual(['a', 'b'])
  expect(nextVisits([], '2026-11-11', 2)).toEqual([])
})

test('a fifth weekday is the last one only', () => {
  expect(days([rule({ week: 4, weekday: 1 })], '2026-11-30', 1)).toEqual(['2026-12-28'])
  expect(days([rule({ week: 5, weekday: 1 })], '2026-11-30', 1)).toEqual(['2026-11-30'])
})
