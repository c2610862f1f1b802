import { parseLimit } from './limit'
import { isWorkingDay } from './working-day'

const minute = 60_000
const day = 24 * 60 * minute
const chinaOffset = 8 * 60 * minute
const officeCloses = 17.5 * 60 * minute

const units = { min: minute, h: 60 * minute, d: day } as const

/** The calendar day in China (UTC+8 all year), YYYY-MM-DD. */
export function localDay(at: Date): string {
  return new Date(at.getTime() + chinaOffset).toISOString().slice(0, 10)
}

/** The instant at which a day begins in China. */
export function startOfLocalDay(date: string): Date {
  return new Date(Date.parse(`${date}T00:00:00Z`) - chinaOffset)
}

/**
 * When a limit such as 15min, 2h, 24h, 7d or 5wd runs out. Minutes, hours and days run through nights
 * and holidays; working days end at 17:30, the day of receipt not counted (民法典 201).
 */
export function addLimit(start: Date, limit: string): Date {
  const { count, unit } = parseLimit(limit)
  if (unit !== 'wd') return new Date(start.getTime() + count * units[unit])
  return new Date(startOfLocalDay(nthWorkdayAfter(start, count)).getTime() + officeCloses)
}

function nthWorkdayAfter(start: Date, count: number): string {
  let at = startOfLocalDay(localDay(start)).getTime()
  for (let left = count; left > 0; ) {
    at += day
    if (isWorkingDay(localDay(new Date(at)))) left -= 1
  }
  return localDay(new Date(at))
}

/** The same time of day, so many days later. */
export const later = (due: Date, days: number): Date =>
  new Date(due.getTime() + days * 24 * 60 * 60_000)
