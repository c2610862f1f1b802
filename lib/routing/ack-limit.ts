import { parseLimit } from '@/lib/platform/clock/limit'
import type { Urgency } from './schema'

/** Where no rule matches. */
export const unmatchedAck = '24h'

const latestUrgentAck = { danger: '15min', money: '2h', urgent: '2h' } as const

/** Something urgent is acknowledged within two hours whatever the rule, danger within a quarter of one (principle 14). */
export function ackLimit(rule: string, urgency: Urgency): string {
  if (urgency === 'normal' || urgency === 'historic') return rule
  const latest = latestUrgentAck[urgency]
  return minutesOf(rule) > minutesOf(latest) ? latest : rule
}

/** Of days and working days, more than any that is asked for here. */
function minutesOf(limit: string): number {
  const { count, unit } = parseLimit(limit)
  if (unit === 'min') return count
  return unit === 'h' ? count * 60 : Number.POSITIVE_INFINITY
}
