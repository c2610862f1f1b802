import { endOfInterval, slotMinutes } from '@/lib/platform/clock/slot'
import { isOneOf } from '@/lib/platform/one-of'
import type { ConsultationStatus, ConsultationUrgency } from './schema'

/** A consultation added to after its end is open again. */
const transitions = {
  new: ['answering', 'waiting', 'closed'],
  answering: ['waiting', 'closed'],
  waiting: ['answering', 'closed'],
  closed: ['answering'],
} as const satisfies Record<ConsultationStatus, readonly ConsultationStatus[]>

export const mayBecome = (from: ConsultationStatus, to: ConsultationStatus): boolean =>
  isOneOf(transitions[from], to)

export const isOpen = (status: ConsultationStatus): boolean => status !== 'closed'

/** Hours to the first reply, to the full answer, and to the first reply of an urgent consultation. */
export type AdviceHours = { first: number; full: number; urgent: number }
type ConsultationClock = { firstReplyDue: Date; fullAnswerDue: Date }

const hour = 3_600_000

/** The only time of a resident's action that may be stored beside the day and slot. */
export const roundedNow = (urgency: ConsultationUrgency, now: Date): Date =>
  endOfInterval(now, urgency === 'urgent' ? 60 : slotMinutes)

export function clockFrom(
  now: Date,
  urgency: ConsultationUrgency,
  hours: AdviceHours,
): ConsultationClock {
  const start = roundedNow(urgency, now).getTime()
  return {
    firstReplyDue: new Date(start + (urgency === 'urgent' ? hours.urgent : hours.first) * hour),
    fullAnswerDue: new Date(start + hours.full * hour),
  }
}

type Timed = ConsultationClock & { status: ConsultationStatus; firstRepliedAt: Date | null }

/** What the advisor owes next and when; nothing while the resident is asked, and nothing after the end. */
export function nextDue({ status, firstRepliedAt, firstReplyDue, fullAnswerDue }: Timed) {
  if (status === 'closed' || status === 'waiting') return null
  return firstRepliedAt
    ? ({ due: 'full-answer', at: fullAnswerDue } as const)
    : ({ due: 'first-reply', at: firstReplyDue } as const)
}
