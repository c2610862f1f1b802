import { percentile } from './figures'

export type Rate = { atOnce: number; perSecond: number; p95: number; worst: number }

/** Does the work on every item, so many at once, each next one as soon as one is done. Times are in milliseconds. */
export async function load<T>(
  items: readonly T[],
  atOnce: number,
  work: (item: T) => Promise<unknown>,
  tick: () => void = () => {},
): Promise<Rate> {
  const waiting = items.values()
  const times: number[] = []
  const started = performance.now()
  const worker = async () => {
    for (const item of waiting) {
      const since = performance.now()
      await work(item)
      times.push(performance.now() - since)
      tick()
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  const seconds = (performance.now() - started) / 1000
  return {
    atOnce,
    perSecond: times.length / seconds,
    p95: percentile(times, 0.95),
    worst: Math.max(...times),
  }
}
