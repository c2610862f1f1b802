import { localDay, startOfLocalDay } from './working-time'

const minute = 60_000
export const slotMinutes = 6 * 60

const slots = [0, 1, 2, 3] as const
type SlotOfDay = (typeof slots)[number]

/** All that is kept of when a resident did something: the day in China and which quarter of it. */
type Received = { receivedOn: string; slot: SlotOfDay }

export function slotOf(now: Date): Received {
  const receivedOn = localDay(now)
  const sinceMidnight = now.getTime() - startOfLocalDay(receivedOn).getTime()
  const slot = slots[Math.floor(sinceMidnight / (slotMinutes * minute))]
  if (slot === undefined) throw new Error('a day in China has four slots')
  return { receivedOn, slot }
}

/** The end of the interval of so many minutes that holds the instant, counted from midnight in China. An instant on a boundary opens a new interval, so the answer is always later. */
export const endOfInterval = (now: Date, minutes: number): Date =>
  new Date(startOfInterval(now, minutes).getTime() + minutes * minute)

/** Where that interval begins: never later than the instant. */
export function startOfInterval(now: Date, minutes: number): Date {
  const midnight = startOfLocalDay(localDay(now)).getTime()
  const passed = Math.floor((now.getTime() - midnight) / (minutes * minute))
  return new Date(midnight + passed * minutes * minute)
}
