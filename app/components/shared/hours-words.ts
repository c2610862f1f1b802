import { weekdayOf } from '@/lib/advisors/hours/visits'
import type { OfficeHours } from '@/lib/advisors/schema'
import { type Locale, words } from '@/lib/messages/words'
import { dayWords } from './day'

/** 「9:30」, from minutes after midnight. */
export const clockWords = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** 「每月第二个周三 9:30–11:30」 */
export function hoursWords(locale: Locale, rule: Omit<OfficeHours, 'id' | 'place'>): string {
  const t = words(locale, 'hours')
  const when = t(`weeks.${rule.week}`, { day: t(`days.${rule.weekday}`) })
  return t('span', { when, from: clockWords(rule.opens), to: clockWords(rule.closes) })
}

type Span = { day: string; from: number; to: number }

/** 「6月12日（周三）9:30–11:30」 */
export function visitWords(locale: Locale, { day, from, to }: Span): string {
  const t = words(locale, 'hours')
  const weekday = t(`days.${weekdayOf(day)}`)
  const span = { from: clockWords(from), to: clockWords(to) }
  return t('visit', { day: dayWords(locale, day), weekday, ...span })
}
