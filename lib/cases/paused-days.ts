import { startOfLocalDay } from '@/lib/platform/clock/working-time'

/** So many days in all may a case wait for answers of the resident. */
export const mostWaitingDays = 7

const day = 24 * 60 * 60_000

/** Whole days in China that an open question has stopped the clock by now; never more than are left of the seven. */
export function pausedDays(usedDays: number, askedOn: string, today: string): number {
  const passed = (startOfLocalDay(today).getTime() - startOfLocalDay(askedOn).getTime()) / day
  return Math.max(0, Math.min(passed, mostWaitingDays - usedDays))
}

/** Whether the clock stands still today because of a question asked on that day. */
export function isWaiting(usedDays: number, askedOn: string, today: string): boolean {
  return pausedDays(usedDays, askedOn, today) < mostWaitingDays - usedDays
}

/** A limit after so many days of waiting. */
export const later = (due: Date, days: number) => new Date(due.getTime() + days * day)
