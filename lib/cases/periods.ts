import { idleMinutes } from '@/lib/drafts/idle-minutes'

/** In the order of the privacy page. */
export const periodNames = [
  'unfounded',
  'withdrawn',
  'unresolved',
  'handled',
  'consultation',
  'draft',
] as const
type PeriodName = (typeof periodNames)[number]

/** What a period is counted from: the day on which a case was closed or withdrawn, or its last message if that is later; the last change of a draft. */
type Period = { from: 'closing' | 'withdrawal'; months: number } | { from: 'change'; hours: number }

/** How long things are kept. The job that erases and the privacy page both read this table, so a promise stands here or nowhere. */
export const periods = {
  unfounded: { from: 'closing', months: 6 },
  withdrawn: { from: 'withdrawal', months: 6 },
  unresolved: { from: 'closing', months: 6 },
  handled: { from: 'closing', months: 24 },
  consultation: { from: 'closing', months: 24 },
  draft: { from: 'change', hours: idleMinutes / 60 },
} as const satisfies Record<PeriodName, Period>

/** The periods of cases that have ended. */
export type EndedPeriod = Exclude<PeriodName, 'draft'>
