import { fixedHolidays } from './fixed-holidays'
import { hasNotice } from './has-notice'
import { notices } from './notices'

/** Weekdays, less public holidays, plus the weekends worked in exchange (调休). */
export function isWorkingDay(date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return notices.worked.has(date) || (weekday !== 0 && weekday !== 6 && !isPublicHoliday(date))
}

/** A day off beyond plain weekends: by the year's notice, and as long as there is none by regulation, with nothing moved. */
export function isPublicHoliday(date: string): boolean {
  const year = Number(date.slice(0, 4))
  return (hasNotice(year) ? notices.daysOff : fixedHolidays(year)).has(date)
}
