import { formatDay } from '@/lib/messages/format-day'
import { type Locale, timeZone } from '@/lib/messages/words'

const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })

/** 「6月12日」, with the year when it is not this one. A date column (`2026-06-12`) or an instant. */
export function dayWords(locale: Locale, day: string | Date, now = new Date()): string {
  const iso = isoOf(day)
  const sameYear = iso.slice(0, 4) === isoDay.format(now).slice(0, 4)
  const year = sameYear ? undefined : 'numeric'
  return formatDay(locale, iso, { year, month: 'long', day: 'numeric' })
}

export function Day({ locale, day }: { locale: Locale; day: string | Date }) {
  return <time dateTime={isoOf(day)}>{dayWords(locale, day)}</time>
}

function isoOf(day: string | Date) {
  return typeof day === 'string' ? day.slice(0, 10) : isoDay.format(day)
}
