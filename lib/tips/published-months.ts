import { localDay } from '@/lib/platform/clock/working-time'

const delayDays = 30
const monthsShown = 12
const day = 24 * 60 * 60_000

/** Months over for thirty days, the newest first. */
export function publishedMonths(now: Date): string[] {
  const [year = 0, month = 0] = localDay(new Date(now.getTime() - delayDays * day))
    .split('-')
    .map(Number)
  return Array.from({ length: monthsShown }, (_, back) =>
    new Date(Date.UTC(year, month - 2 - back, 1)).toISOString().slice(0, 7),
  )
}
