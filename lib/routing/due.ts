import { parseLimit } from '@/lib/platform/clock/limit'
import { endOfInterval, slotMinutes } from '@/lib/platform/clock/slot'
import { addLimit } from '@/lib/platform/clock/working-time'
import type { Limits, Urgency } from './schema'

type DueTimes = { ackDue: Date; firstActionDue: Date; closeDue: Date | null }

/** Minutes within which the moment of receipt is hidden. */
const blur = {
  danger: 15,
  money: 15,
  urgent: 60,
  normal: slotMinutes,
  historic: slotMinutes,
} as const satisfies Record<Urgency, number>

/** The only time of a resident's action that may be stored beside the day and slot. Round once: rounding again moves on. */
export function roundedReceipt(urgency: Urgency, now: Date): Date {
  return endOfInterval(now, blur[urgency])
}

/**
 * When each limit runs out. Minutes, hours and days count from the rounded receipt, working days from
 * the day of receipt; who has acted has acknowledged, so the ack is never due after the first action.
 */
export function dueTimes(now: Date, urgency: Urgency, limits: Limits): DueTimes {
  const start = roundedReceipt(urgency, now)
  const due = (limit: string) => addLimit(parseLimit(limit).unit === 'wd' ? now : start, limit)
  const firstActionDue = due(limits.firstAction)
  return {
    ackDue: earlier(due(limits.ack), firstActionDue),
    firstActionDue,
    closeDue: limits.close === null ? null : due(limits.close),
  }
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b
}
