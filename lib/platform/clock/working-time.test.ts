import calendar from 'chinese-days'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWorkingDay } from './working-day'
import { addLimit, localDay } from './working-time'

const chinaTime = (text: string) => new Date(`${text}+08:00`)

describe('a limit', () => {
  test.each([
    ['minutes run at night', '2026-11-20T23:50', '15min', '2026-11-21T00:05'],
    ['hours run through a weekend', '2026-11-20T18:00', '24h', '2026-11-21T18:00'],
    ['days are calendar days', '2026-09-28T12:00', '7d', '2026-10-05T12:00'],
    ['a working day ends when offices close', '2026-11-23T09:00', '1wd', '2026-11-24T17:30'],
    ['the day of receipt is not counted', '2026-11-23T00:00', '1wd', '2026-11-24T17:30'],
    ['a weekend is not counted', '2026-11-20T23:59', '1wd', '2026-11-23T17:30'],
    [
      'the first working day after a Sunday is Monday',
      '2026-11-22T10:00',
      '1wd',
      '2026-11-23T17:30',
    ],
    ['National Day week is not counted', '2026-09-30T10:00', '1wd', '2026-10-08T17:30'],
    ['a Saturday worked in exchange is counted', '2026-10-09T10:00', '1wd', '2026-10-10T17:30'],
    ['Spring Festival is not counted', '2026-02-14T10:00', '3wd', '2026-02-26T17:30'],
    ['New Year is known before its notice', '2026-12-31T10:00', '1wd', '2027-01-04T17:30'],
    ['so is Spring Festival', '2027-02-04T10:00', '1wd', '2027-02-09T17:30'],
    ['fifteen working days', '2026-11-02T10:00', '15wd', '2026-11-23T17:30'],
  ])('%s', (_promise, start, limit, due) => {
    expect(addLimit(chinaTime(start), limit)).toEqual(chinaTime(due))
  })

  test.each(['', '5', 'wd', '0h', '-1d', '1.5h', '2 h', '1w', '24H'])('%j is no limit', (limit) => {
    expect(() => addLimit(new Date(), limit)).toThrow('not a time limit')
  })

  test('in working days it always ends on a working day, later than it began', () => {
    const moments = fc.date({
      min: chinaTime('2022-01-01T00:00'),
      max: chinaTime('2030-01-01T00:00'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 30 }), (start, count) => {
        const due = addLimit(start, `${count}wd`)
        expect(calendar.isWorkday(localDay(due))).toBe(true)
        expect(isWorkingDay(localDay(due))).toBe(true)
        expect(due.getTime()).toBeGreaterThan(start.getTime())
        expect(addLimit(start, `${count + 1}wd`).getTime()).toBeGreaterThan(due.getTime())
      }),
    )
  })
})

describe('the day in China', () => {
  test.each([
    ['2026-11-22T15:59:59Z', '2026-11-22'],
    ['2026-11-22T16:00:00Z', '2026-11-23'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
  ])('at %s is %s, wherever the server stands', (at, day) => {
    expect(localDay(new Date(at))).toBe(day)
  })
})
