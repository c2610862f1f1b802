import { type Locale, words } from '@/lib/messages/words'

/** Minutes after midnight as a clock shows them. */
export const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Minutes as hours, with at most two decimals. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100

/** 「6月12日周五」 */
export const visitDay = (locale: Locale, day: string): string =>
  format(locale, day, { month: 'short', day: 'numeric', weekday: 'short' })

/** Monday is 1. */
export const weekdayName = (locale: Locale, weekday: number): string =>
  format(locale, `2024-01-0${weekday}`, { weekday: 'long' })

/** A legal topic in everyday words. */
export function topicName(locale: Locale, slug: string): string {
  const t = words(locale, 'topics')
  const key = `names.${slug}`
  return t.has(key) ? t(key) : slug
}

function format(locale: Locale, day: string, parts: Intl.DateTimeFormatOptions): string {
  const at = new Date(`${day}T00:00:00Z`)
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts }).format(at)
}
