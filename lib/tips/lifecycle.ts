import { later } from '@/lib/platform/clock/working-time'
import { isOneOf } from '@/lib/platform/one-of'
import { type Urgency, urgencies } from '@/lib/routing/schema'
import { openStatuses, type TipStatus } from './schema'

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

/** The limits of a tip that stand beside it. */
export type TipClock = { ackDue: Date; firstActionDue: Date; closeDue: Date | null }

/** What runs out next in a status; null when nothing does. Copies in `tip_grants` hold `orderDue`. */
export function dueIn(status: TipStatus, clock: TipClock): Date | null {
  switch (status) {
    case 'quarantined':
    case 'received':
      return clock.ackDue
    case 'accepted':
      return clock.firstActionDue
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
  ackDue: clock.ackDue,
  firstActionDue: later(clock.firstActionDue, days),
  closeDue: clock.closeDue && later(clock.closeDue, days),
})

/** Most pressing first. */
export const urgencyRank = (urgency: Urgency): number => urgencies.indexOf(urgency)
