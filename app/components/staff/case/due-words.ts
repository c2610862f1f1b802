import { formatMoment } from '@/lib/messages/format-day'
import { type Locale, words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const soon = 4 * hour

type Due = { text: string; tone: 'over' | 'soon' | 'calm' }

/** 「剩 2 小时 · 周五 17:00前」, or how long it is overdue. Within four hours it is soon. */
export function dueWords(locale: Locale, due: Date, now: Date): Due {
  const t = words(locale, 'deskFacts')
  const left = due.getTime() - now.getTime()
  const values = { time: spanWords(locale, Math.abs(left)), until: momentWords(locale, due, now) }
  if (left < 0) return { text: t('due.over', values), tone: 'over' }
  return { text: t('due.left', values), tone: left <= soon ? 'soon' : 'calm' }
}

/** A span as its largest unit, rounded down; at least a minute. */
function spanWords(locale: Locale, span: number): string {
  const t = words(locale, 'deskFacts')
  if (span >= 2 * day) return t('due.days', { n: Math.floor(span / day) })
  if (span >= hour) return t('due.hours', { n: Math.floor(span / hour) })
  return t('due.minutes', { n: Math.max(1, Math.floor(span / minute)) })
}

/** An instant as people at a desk say it: today, tomorrow, the weekday within the week, else the date. */
export function momentWords(locale: Locale, at: Date, now: Date): string {
  const clock = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
  const time = formatMoment(locale, at, clock)
  const days = daysBetween(localDay(now), localDay(at))
  const t = words(locale, 'deskFacts')
  if (days === 0) return t('due.today', { time })
  if (days === 1) return t('due.tomorrow', { time })
  if (days === -1) return t('due.yesterday', { time })
  return `${dayPart(locale, at, now, days)} ${time}`
}

function dayPart(locale: Locale, at: Date, now: Date, days: number): string {
  const near = days > 1 && days < 7
  const sameYear = localDay(at).slice(0, 4) === localDay(now).slice(0, 4)
  if (near) return formatMoment(locale, at, { weekday: 'short' })
  const year = sameYear ? undefined : 'numeric'
  return formatMoment(locale, at, { month: 'short', day: 'numeric', year })
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day)
