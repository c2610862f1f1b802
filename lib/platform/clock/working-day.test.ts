import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { fixedHolidays } from './fixed-holidays'
import { hasNotice } from './has-notice'
import { isPublicHoliday, isWorkingDay } from './working-day'

const day = 86_400_000
const after = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
const isWeekend = (date: string) => weekdayOf(date) === 0 || weekdayOf(date) === 6

/** By the almanac: 初一, 清明, 端午, 中秋. */
const almanac: [number, string, string, string, string][] = [
  [2024, '02-10', '04-04', '06-10', '09-17'],
  [2025, '01-29', '04-04', '05-31', '10-06'],
  [2026, '02-17', '04-05', '06-19', '09-25'],
  [2027, '02-06', '04-05', '06-09', '09-15'],
  [2028, '01-26', '04-04', '05-28', '10-03'],
  [2029, '02-13', '04-04', '06-16', '09-22'],
  [2030, '02-03', '04-05', '06-05', '09-12'],
  [2031, '01-23', '04-05', '06-24', '10-01'],
  [2032, '02-11', '04-04', '06-12', '09-19'],
  [2033, '01-31', '04-04', '06-01', '09-08'],
  [2034, '02-19', '04-05', '06-20', '09-27'],
  [2035, '02-08', '04-05', '06-10', '09-16'],
]

const days = fc
  .integer({ min: 0, max: (Date.parse('2036-01-01') - Date.parse('2024-01-01')) / day - 1 })
  .map((ahead) => after('2024-01-01', ahead))

test.each(almanac)('%i: the days that regulation fixes', (year, first, ...others) => {
  const spring = [-1, 0, 1, 2].map((ahead) => after(`${year}-${first}`, ahead))
  const solar = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
  const expected = [...spring, ...[...solar, ...others].map((date) => `${year}-${date}`)]
  expect([...fixedHolidays(year)].sort()).toEqual([...new Set(expected)].sort())
})

describe('a year without its notice', () => {
  test.each([
    ...['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-08', '2027-04-05', '2027-05-01'],
    ...['2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03', '2028-10-03'],
  ])('%s is a public holiday, not a working day', (date) => {
    expect([isPublicHoliday(date), isWorkingDay(date)]).toEqual([true, false])
  })

  test.each(['2027-01-04', '2027-02-09', '2027-04-06', '2027-10-04'])('%s is worked', (date) => {
    expect([isPublicHoliday(date), isWorkingDay(date)]).toEqual([false, true])
  })

  test('no weekend is worked, and of the weekdays all but those fixed', () => {
    fc.assert(
      fc.property(days, (date) => {
        const year = Number(date.slice(0, 4))
        fc.pre(!hasNotice(year))
        expect(isWorkingDay(date)).toBe(!isWeekend(date) && !fixedHolidays(year).has(date))
      }),
    )
  })
})

describe('a year with its notice', () => {
  test.each([
    ['2026-01-02', true, false],
    ['2026-01-04', false, true],
    ['2026-02-14', false, true],
    ['2026-02-16', true, false],
    ['2026-02-23', true, false],
    ['2026-02-24', false, true],
    ['2026-10-07', true, false],
    ['2026-10-10', false, true],
    ['2026-11-28', false, false],
    ['2024-02-09', false, true],
  ])('%s: public holiday %s, worked %s', (date, off, worked) => {
    expect([isPublicHoliday(date), isWorkingDay(date)]).toEqual([off, worked])
  })

  test.each([2025, 2026])('%i gives at least the days that are fixed', (year) => {
    expect([...fixedHolidays(year)].filter((date) => !isPublicHoliday(date))).toEqual([])
  })
})

test('the notices known here are those of 2004 to 2026', () => {
  expect([2003, 2004, 2024, 2026, 2027, 2035].filter(hasNotice)).toEqual([2004, 2024, 2026])
})

test('2024 to 2035: no public holiday is a working day, and a day off is one or a weekend', () => {
  fc.assert(
    fc.property(days, (date) => {
      if (isPublicHoliday(date)) expect(isWorkingDay(date)).toBe(false)
      if (!isWorkingDay(date)) expect(isPublicHoliday(date) || isWeekend(date)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test.each(['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Kiritimati'])(
  'a server in %s knows the same days',
  async (zone) => {
    const asked = Array.from({ length: 4383 }, (_, ahead) => after('2024-01-01', ahead))
    const here = asked.map((date) => [isPublicHoliday(date), isWorkingDay(date)])
    vi.stubEnv('TZ', zone)
    vi.resetModules()
    expect(new Date('2027-01-01T00:00:00Z').getHours()).not.toBe(0)
    const there = await import('./working-day')
    expect(asked.map((date) => [there.isPublicHoliday(date), there.isWorkingDay(date)])).toEqual(
      here,
    )
    vi.unstubAllEnvs()
  },
)
