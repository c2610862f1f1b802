import { expect, test } from 'vitest'
import { ackLimit } from './ack-limit'
import type { Urgency } from './schema'

const rows: [rule: string, urgency: Urgency, limit: string][] = [
  ['24h', 'normal', '24h'],
  ['7d', 'historic', '7d'],
  ['24h', 'urgent', '2h'],
  ['1h', 'urgent', '1h'],
  ['3wd', 'money', '2h'],
  ['30min', 'money', '30min'],
  ['24h', 'danger', '15min'],
  ['2h', 'danger', '15min'],
  ['15min', 'danger', '15min'],
]

test.each(rows)('a rule of %s, %s: confirmed within %s', (rule, urgency, limit) => {
  expect(ackLimit(rule, urgency)).toBe(limit)
})
