import { type Locale, timeZone } from './words'

type Parts = Intl.DateTimeFormatOptions

/** A day (`2026-06-12`, no instant) in the reader's language. */
export function formatDay(locale: Locale, day: string, parts: Parts): string {
  const at = new Date(`${day}T00:00:00Z`)
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(at)
}

/** An instant by China's clock, whatever the clock of the server or the reader says. */
export function formatMoment(locale: Locale, at: Date, parts: Parts): string {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone }).format(at)
}
