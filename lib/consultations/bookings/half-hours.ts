import type { Visit } from '@/lib/advisors/hours/visits'

export const halfHour = 30

/** Half an hour with the advisor in a village office; `startsAt` in minutes after midnight. */
export type HalfHour = { hoursId: string; day: string; startsAt: number; place: string }

type Taken = Pick<HalfHour, 'hoursId' | 'day' | 'startsAt'>

/** The half hours of these visits that nobody has taken. What is left over at the end of a visit is too short to offer. */
export function freeHalfHours(visits: readonly Visit[], taken: readonly Taken[]): HalfHour[] {
  const gone = new Set(taken.map(nameOf))
  return visits.flatMap(halvesOf).filter((half) => !gone.has(nameOf(half)))
}

/** How a form names a half hour. */
export const nameOf = ({ hoursId, day, startsAt }: Taken): string => `${hoursId}/${day}/${startsAt}`

function halvesOf({ hoursId, day, opens, closes, place }: Visit): HalfHour[] {
  const count = Math.max(0, Math.floor((closes - opens) / halfHour))
  return Array.from({ length: count }, (_, at) => ({
    ...{ hoursId, day, place },
    startsAt: opens + at * halfHour,
  }))
}
