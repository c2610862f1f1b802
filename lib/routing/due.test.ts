import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slotOf } from '@/lib/platform/clock/slot'
import { dueTimes, roundedReceipt } from './due'
import { matrix } from './triage.cases'

const chinaTime = (text: string) => new Date(`${text}+08:00`)
const limits = { ack: '2h', firstAction: '24h', close: '7d' }

describe('the moment of receipt', () => {
  test.each([
    ['danger', '2026-11-22T14:07', '2026-11-22T14:15'],
    ['money', '2026-11-22T14:15', '2026-11-22T14:30'],
    ['urgent', '2026-11-22T14:07', '2026-11-22T15:00'],
    ['normal', '2026-11-22T14:07', '2026-11-22T18:00'],
    ['historic', '2026-11-22T23:07', '2026-11-23T00:00'],
  ] as const)('of a %s tip is rounded up', (urgency, now, kept) => {
    expect(roundedReceipt(urgency, chinaTime(now))).toEqual(chinaTime(kept))
  })

  test('cannot be told from the due times of an ordinary tip, only its day and slot', () => {
    const anyLimits = fc.constantFrom(...matrix)
    const seconds = fc.integer({ min: 0, max: 6 * 3600 - 1 })
    fc.assert(
      fc.property(
        anyLimits,
        fc.constantFrom(0, 6, 12, 18),
        seconds,
        seconds,
        (rule, hour, a, b) => {
          const open = chinaTime('2026-09-30T00:00').getTime() + hour * 3_600_000
          const [first, second] = [new Date(open + a * 1000), new Date(open + b * 1000)]
          expect(slotOf(first)).toEqual(slotOf(second))
          expect(dueTimes(first, 'normal', rule)).toEqual(dueTimes(second, 'normal', rule))
        },
      ),
    )
  })
})

describe('due times', () => {
  test('run from the rounded receipt', () => {
    expect(dueTimes(chinaTime('2026-11-20T14:07'), 'urgent', limits)).toEqual({
      ackDue: chinaTime('2026-11-20T17:00'),
      firstActionDue: chinaTime('2026-11-21T15:00'),
      closeDue: chinaTime('2026-11-27T15:00'),
    })
  })

  test('in working days run from the day of receipt, also when rounding passes midnight', () => {
    const due = dueTimes(chinaTime('2026-11-23T20:00'), 'normal', {
      ack: '24h',
      firstAction: '1wd',
      close: null,
    })
    expect(due).toEqual({
      ackDue: chinaTime('2026-11-24T17:30'),
      firstActionDue: chinaTime('2026-11-24T17:30'),
      closeDue: null,
    })
  })
})
