import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWaiting, pausedDays } from '@/lib/cases/pause'
import { hideSmallCells } from '@/lib/platform/small-cells'
import { identifiersIn } from '@/lib/tips/intake/identifiers-in'
import { afterWaiting, dueIn, mayBecome, orderDue } from '@/lib/tips/lifecycle'
import { mayAccept, mayAsk, mayClose, mayHandOver, mayRelease, mayWrite } from '@/lib/tips/policy'
import { publishedMonths } from '@/lib/tips/published-months'
import { tipStatuses } from '@/lib/tips/schema'

const clock = {
  ackDue: new Date('2026-11-10T00:00:00Z'),
  firstActionDue: new Date('2026-11-12T00:00:00Z'),
  closeDue: new Date('2026-11-30T00:00:00Z'),
}

describe('waiting for an answer', () => {
  test.each([
    { used: 0, asked: '2026-11-01', today: '2026-11-01', paused: 0, waiting: true },
    { used: 0, asked: '2026-11-01', today: '2026-11-04', paused: 3, waiting: true },
    { used: 0, asked: '2026-11-01', today: '2026-11-08', paused: 7, waiting: false },
    { used: 0, asked: '2026-11-01', today: '2026-12-08', paused: 7, waiting: false },
    { used: 5, asked: '2026-11-01', today: '2026-11-04', paused: 2, waiting: false },
    { used: 7, asked: '2026-11-01', today: '2026-11-02', paused: 0, waiting: false },
  ])('$used used, asked $asked, today $today: $paused', ({ used, asked, today, ...then }) => {
    expect(pausedDays(used, asked, today)).toBe(then.paused)
    expect(isWaiting(used, asked, today)).toBe(then.waiting)
  })

  test('moves the first action and the closing, never the ack', () => {
    expect(afterWaiting(clock, 3)).toEqual({
      ackDue: clock.ackDue,
      firstActionDue: new Date('2026-11-15T00:00:00Z'),
      closeDue: new Date('2026-12-03T00:00:00Z'),
    })
  })

  test('never more than seven days in all, whatever is asked and when', () => {
    const days = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 10 })
    fc.assert(
      fc.property(days, (lengths) => {
        const used = lengths.reduce((sum, length) => {
          const today = new Date(Date.UTC(2026, 0, 1 + length)).toISOString().slice(0, 10)
          return sum + pausedDays(sum, '2026-01-01', today)
        }, 0)
        return used <= 7
      }),
    )
  })
})

describe('lifecycle', () => {
  test('what is due follows the status, and nothing is due when it is over', () => {
    expect(tipStatuses.map((status) => dueIn(status, clock))).toEqual([
      clock.ackDue,
      clock.ackDue,
      clock.firstActionDue,
      clock.closeDue,
      null,
      null,
    ])
    expect(orderDue('checking', { ...clock, closeDue: null })).toBe(clock.firstActionDue)
  })

  test('nothing comes back from withdrawn, and quarantine opens into received alone', () => {
    expect(tipStatuses.filter((to) => mayBecome('withdrawn', to))).toEqual([])
    expect(tipStatuses.filter((to) => mayBecome('quarantined', to))).toEqual([
      'received',
      'withdrawn',
    ])
  })

  test.each([
    ['mayAccept', mayAccept, ['received']],
    ['mayAsk', mayAsk, ['accepted', 'checking']],
    ['mayClose', mayClose, ['accepted', 'checking']],
    ['mayHandOver', mayHandOver, ['received', 'accepted', 'checking']],
    ['mayRelease', mayRelease, ['quarantined']],
    ['mayWrite', mayWrite, ['received', 'accepted', 'checking', 'closed']],
  ] as const)('%s: the lead in its statuses, who reads along never', (_name, may, allowed) => {
    expect(tipStatuses.filter((status) => may({ status, part: 'lead' }))).toEqual(allowed)
    expect(tipStatuses.filter((status) => may({ status, part: 'cc' }))).toEqual([])
  })
})

test('pieces put together are the text again', () => {
  const text = '加微信 wx: gz_888888 或打 138-0013-8000，公司是广州红棉养老有限公司。'
  const pieces = identifiersIn(text)
  expect(pieces.map((piece) => piece.text).join('')).toBe(text)
  expect(pieces.flatMap(({ kind }) => kind ?? [])).toEqual(['wechat', 'phone', 'company'])
})

describe('64: small numbers', () => {
  test('64: four in a cell is 少于5, and cannot be subtracted from the total', () => {
    expect(hideSmallCells([4, 20, 30])).toEqual({ cells: ['few', 'withheld', 30], total: 54 })
    expect(hideSmallCells([20, 30])).toEqual({ cells: [20, 30], total: 50 })
    expect(hideSmallCells([1, 0, 2])).toEqual({ cells: Array(3).fill('withheld'), total: 'few' })
    expect(hideSmallCells([4, 4, 30]).cells).toEqual(['few', 'few', 'withheld'])
  })

  test('64: no small cell can be worked out, whatever the numbers', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(counts, (values) => {
        const { cells, total } = hideSmallCells(values)
        if (typeof total !== 'number') return !cells.includes('few') || total === 'withheld'
        const fits = possible(cells, total)
        return cells.every((cell, at) => cell !== 'few' || (fits[at]?.size ?? 0) > 1)
      }),
      { numRuns: 300 },
    )
  })

  test('a month is shown when it has been over for thirty days', () => {
    expect(publishedMonths(new Date('2026-11-29T04:00:00Z'))[0]).toBe('2026-09')
    expect(publishedMonths(new Date('2026-12-01T04:00:00Z'))[0]).toBe('2026-10')
    expect(publishedMonths(new Date('2026-12-01T04:00:00Z'))).toHaveLength(12)
  })
})

/** By trying: which values each hidden cell can have, for one who knows the rule. */
function possible(cells: ReturnType<typeof hideSmallCells>['cells'], total: number): Set<number>[] {
  const found = cells.map(() => new Set<number>())
  const walk = (at: number, left: number, chosen: number[]) => {
    const cell = cells[at]
    if (cell === undefined) {
      if (left === 0) for (const [i, value] of chosen.entries()) found[i]?.add(value)
      return
    }
    const range = typeof cell === 'number' ? [cell, cell] : cell === 'few' ? [0, 4] : [5, left]
    for (let value = range[0] ?? 0; value <= Math.min(range[1] ?? 0, left); value += 1)
      walk(at + 1, left - value, [...chosen, value])
  }
  walk(0, total, [])
  return found
}
