import calendar from 'chinese-days'

const day = 86_400_000
const known = new Map<number, ReadonlySet<string>>()

const solar = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']
/** 初一 to 初三, 端午, 中秋; 除夕 is the day before 初一. */
const lunar = ['1-1', '1-2', '1-3', '5-5', '8-15']

/** The days off that regulation fixes for every year, without those moved to a working day (全国年节及纪念日放假办法 2, as amended from 2025). */
export function fixedHolidays(year: number): ReadonlySet<string> {
  const days = known.get(year) ?? new Set(daysOf(year))
  known.set(year, days)
  return days
}

function daysOf(year: number): string[] {
  const dates = Array.from({ length: 366 }, (_, at) => dateAfter(`${year}-01-01`, at))
  const spring = dates.find((date) => lunarOf(date) === '1-1')
  if (!spring) throw new Error('Spring Festival is in every year')
  return [
    ...solar.map((date) => `${year}-${date}`),
    `${year}-04-0${qingming(year)}`,
    dateAfter(spring, -1),
    ...dates.filter((date) => lunar.includes(lunarOf(date))),
  ]
}

/** Asked with an instant: the library reads and writes a bare date in the server's zone. Right to 2035, which ICU's Chinese calendar is not. */
function lunarOf(date: string): string {
  const { lunarMon, lunarDay, isLeap } = calendar.getLunarDate(new Date(`${date}T12:00:00+08:00`))
  return isLeap ? '' : `${lunarMon}-${lunarDay}`
}

/** Its day in April, from 2000 to 2099 (寿星公式). */
function qingming(year: number): number {
  const since = year % 100
  return Math.floor(since * 0.2422 + 4.81) - Math.floor(since / 4)
}

const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * day).toISOString().slice(0, 10)
