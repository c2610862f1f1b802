import type { EndedPeriod } from '@/lib/cases/periods'
import { later } from '@/lib/platform/clock/working-time'
import { isOneOf } from '@/lib/platform/one-of'
import { type Urgency, urgencies } from '@/lib/routing/schema'
import { type Outcome, openStatuses, type TipStatus } from './schema'

/** Which status may follow which. A hand-over brings an open tip back to `received`: the new lead confirms it. */
const transitions = {
  quarantined: ['received', 'withdrawn'],
  received: ['received', 'accepted', 'withdrawn'],
  accepted: ['received', 'checking', 'closed', 'withdrawn'],
  checking: ['received', 'closed', 'withdrawn'],
  closed: ['checking'],
  withdrawn: [],
} as const satisfies Record<TipStatus, readonly TipStatus[]>

export const mayBecome = (from: TipStatus, to: TipStatus): boolean => isOneOf(transitions[from], to)

export const isOpen = (status: TipStatus): boolean => isOneOf(openStatuses, status)

/** The limits of a tip that stand beside it. `firstActedAt`: the first action is met, whoever leads. */
export type TipClock = {
  ackDue: Date
  firstActionDue: Date
  closeDue: Date | null
  firstActedAt?: Date | null
}

/** Whether the department that has the tip still owes its ack. */
export const owesAck = (status: TipStatus): boolean =>
  status === 'quarantined' || status === 'received'

/** Whether work on it has begun: then a department may ask its resident, and an open question stops the clock. */
export const isUnderWay = (status: TipStatus): boolean =>
  status === 'accepted' || status === 'checking'

/** What runs out next in a status; null when nothing does. Copies in `tip_grants` hold `orderDue`. */
export function dueIn(status: TipStatus, clock: TipClock): Date | null {
  switch (status) {
    case 'quarantined':
    case 'received':
      return clock.ackDue
    case 'accepted':
      return clock.firstActedAt ? clock.closeDue : clock.firstActionDue
    case 'checking':
      return clock.closeDue
    default:
      return null
  }
}

/** The time a queue sorts by: what is due, and without a limit the last one there was. */
export function orderDue(status: TipStatus, clock: TipClock): Date {
  return dueIn(status, clock) ?? clock.closeDue ?? clock.firstActionDue
}

/** The limits after a wait. The ack never moves: nothing waits before it. */
export const afterWaiting = (clock: TipClock, days: number): TipClock => ({
  ...clock,
  firstActionDue: later(clock.firstActionDue, days),
  closeDue: clock.closeDue && later(clock.closeDue, days),
})

/**
 * The limits after a hand-over, which begins anew at `received`. An ack that nobody gave keeps its date.
 * Where one was given, the new holder owes its own: `due`, but never after the first action, unless that
 * is met, and never after the closing. Those two go on unchanged.
 */
export function afterHandOver(status: TipStatus, clock: TipClock, due: Date): TipClock {
  if (owesAck(status)) return clock
  const before = [due, ...(clock.firstActedAt ? [] : [clock.firstActionDue]), clock.closeDue ?? due]
  return { ...clock, ackDue: new Date(Math.min(...before.map(Number))) }
}

/** Most pressing first. */
export const urgencyRank = (urgency: Urgency): number => urgencies.indexOf(urgency)

/** For how long a tip with this outcome is kept. */
export const keptAs = {
  confirmed: 'handled',
  'partly-confirmed': 'handled',
  unfounded: 'unfounded',
  'not-enough': 'unresolved',
  'other-line': 'unresolved',
  duplicate: 'unresolved',
} as const satisfies Record<Outcome, EndedPeriod>
