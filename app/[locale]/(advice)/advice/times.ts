import { formatDay } from '@/lib/messages/format-day'
import { type Locale, words } from '@/lib/messages/words'

/** Minutes after midnight as a clock shows them. */
export const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Minutes as hours, with at most two decimals. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100

/** 「6月12日周五」 */
export const visitDay = (locale: Locale, day: string): string =>
  formatDay(locale, day, { month: 'short', day: 'numeric', weekday: 'short' })

/** Monday is 1. */
export const weekdayName = (locale: Locale, weekday: number): string =>
  formatDay(locale, `2024-01-0${weekday}`, { weekday: 'long' })

/** A legal topic in everyday words. */
export function topicName(locale: Locale, slug: string): string {
  const t = words(locale, 'topics')
  const key = `names.${slug}`
  return t.has(key) ? t(key) : slug
}
