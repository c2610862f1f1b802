import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addLimit } from '@/lib/platform/clock/working-time'
import { dueTimes } from '@/lib/routing/due'
import { matrix } from '@/lib/routing/triage.cases'
import { afterHandOver, dueIn, mayBecome, owesAck, type TipClock } from './lifecycle'
import type { TipStatus } from './schema'

type State = { status: TipStatus; clock: TipClock }

const hour = 3_600_000
const sent = new Date('2026-11-20T09:07:00+08:00')
const rules = fc.constantFrom(...matrix)
const deeds = fc.constantFrom('accept' as const, 'check' as const, 'hand-over' as const)
const histories = fc.array(fc.tuple(deeds, fc.integer({ min: 0, max: 24 * 20 })), { maxLength: 12 })

test('90 · whatever is accepted, checked and handed over, and when: no limit that stands unmet gets later', () => {
  fc.assert(
    fc.property(rules, histories, (rule, history) => {
      let state: State = { status: 'received', clock: dueTimes(sent, 'normal', rule) }
      let now = sent.getTime()
      for (const [deed, hours] of history) {
        now += hours * hour
        const then = after(state, deed, new Date(now), rule.ack)
        for (const [limit, due] of Object.entries(unmet(then))) {
          const before = unmet(state)[limit]
          if (before) expect(due.getTime()).toBeLessThanOrEqual(before.getTime())
        }
        state = then
      }
    }),
    { numRuns: 1000 },
  )
})

test('90 · who is handed a tip owes an ack by the rule, before what the case still owes, and none later than it was', () => {
  fc.assert(
    fc.property(rules, histories, (rule, history) => {
      let state: State = { status: 'received', clock: dueTimes(sent, 'normal', rule) }
      let now = sent.getTime()
      for (const [deed, hours] of [...history, ['hand-over', 1] as const]) {
        now += hours * hour
        const then = after(state, deed, new Date(now), rule.ack)
        if (deed === 'hand-over') {
          const { ack: _, ...others } = unmet(state)
          const fresh = [addLimit(new Date(now), rule.ack), ...Object.values(others)]
          const due = owesAck(state.status) ? state.clock.ackDue : earliest(fresh)
          expect(dueIn(then.status, then.clock)).toEqual(due)
          expect(unmet(then)).toEqual({ ...others, ack: due })
        }
        state = then
      }
    }),
  )
})

test('90 · a first action that is met is not due once more from the next holder', () => {
  const clock = { ...dueTimes(sent, 'normal', { ack: '2h', firstAction: '24h', close: '30d' }) }
  const now = new Date(sent.getTime() + 72 * hour)
  const checked = after({ status: 'accepted', clock }, 'check', now, '2h')
  const given = after(checked, 'hand-over', now, '2h')
  expect(given.clock.ackDue).toEqual(new Date(now.getTime() + 2 * hour))
  const accepted = after(given, 'accept', now, '2h')
  expect(dueIn(accepted.status, accepted.clock)).toEqual(clock.closeDue)
})

const earliest = (dates: Date[]) => new Date(Math.min(...dates.map(Number)))

function unmet({ status, clock }: State): Record<string, Date> {
  return {
    ...(owesAck(status) && { ack: clock.ackDue }),
    ...(!clock.firstActedAt && { firstAction: clock.firstActionDue }),
    ...(clock.closeDue && { close: clock.closeDue }),
  }
}

/** What cannot follow changes nothing. */
function after(
  state: State,
  deed: 'accept' | 'check' | 'hand-over',
  now: Date,
  ack: string,
): State {
  const { status, clock } = state
  if (deed === 'hand-over') {
    return { status: 'received', clock: afterHandOver(status, clock, addLimit(now, ack)) }
  }
  const to = deed === 'accept' ? 'accepted' : 'checking'
  if (!mayBecome(status, to)) return state
  return {
    status: to,
    clock: to === 'checking' ? { ...clock, firstActedAt: clock.firstActedAt ?? now } : clock,
  }
}
