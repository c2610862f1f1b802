import { parseLimit } from '@/lib/platform/clock/limit'
import type { Urgency } from './schema'

/** Where no rule matches. */
export const unmatchedAck = '24h'

const latestUrgentAck = '2h'

/** Something urgent is acknowledged within two hours whatever the rule (principle 14). */
export function ackLimit(rule: string, urgency: Urgency): string {
  const pressing = urgency !== 'normal' && urgency !== 'historic'
  return pressing && !withinTwoHours(rule) ? latestUrgentAck : rule
}

function withinTwoHours(limit: string): boolean {
  const { count, unit } = parseLimit(limit)
  return (unit === 'min' && count <= 120) || (unit === 'h' && count <= 2)
}
