import 'server-only'
import { Problem } from '@/lib/platform/problem'

export type ArgonQueue = 'submission' | 'lookup'

const atOnce = 2
const room: Record<ArgonQueue, number> = { submission: 200, lookup: 20 }

type Gate = { runs: number; running: number; most: number; last: ArgonQueue } & Record<
  ArgonQueue,
  (() => void)[]
>

const shared = globalThis as typeof globalThis & { kapokArgonGate?: Gate }
shared.kapokArgonGate ??= {
  ...{ runs: 0, running: 0, most: 0, last: 'lookup' },
  ...{ submission: [], lookup: [] },
}
/** In this process: how many hashes ran, how many run, and the most that ever ran at once. */
export const argonGate = shared.kapokArgonGate

/** Waits for a place. Throws `too_many` when the queue is full. */
export async function enterGate(queue: ArgonQueue): Promise<void> {
  if (argonGate.running < atOnce) {
    argonGate.running += 1
    argonGate.most = Math.max(argonGate.most, argonGate.running)
    return
  }
  if (argonGate[queue].length >= room[queue]) throw new Problem('too_many')
  await new Promise<void>((go) => argonGate[queue].push(go))
}

/** Hands the place on, to the queues by turns, so that neither starves the other. */
export function leaveGate(): void {
  const other = argonGate.last === 'lookup' ? 'submission' : 'lookup'
  const queue = argonGate[other].length > 0 ? other : argonGate.last
  const go = argonGate[queue].shift()
  if (!go) {
    argonGate.running -= 1
    return
  }
  argonGate.last = queue
  go()
}
