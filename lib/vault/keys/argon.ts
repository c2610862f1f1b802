import 'server-only'
import { hashRaw } from '@node-rs/argon2'
import { Problem } from '@/lib/platform/problem'
import { hkdf, type Keys } from './keys'

/** Memory in KiB and passes. A change makes a new stamp, so rows of before still verify only while the change is carried out for them. */
export const receiptCost = { memoryCost: 19_456, timeCost: 2 } as const
export const passwordCost = { memoryCost: 65_536, timeCost: 3 } as const

type ArgonCost = typeof receiptCost | typeof passwordCost
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
const gate = shared.kapokArgonGate

/** Argon2id with the pepper, two at a time in this process. Of its 64 bytes the first half proves the secret and the second encrypts: neither tells the other. Throws `too_many` when the queue is full. */
export async function argonHalves(
  queue: ArgonQueue,
  cost: ArgonCost,
  secret: string,
  salt: Uint8Array,
  keys: Keys,
): Promise<{ proof: Buffer; kek: Buffer }> {
  await enter(queue)
  try {
    gate.runs += 1
    const base = await hashRaw(secret, {
      ...cost,
      algorithm: 2,
      parallelism: 1,
      outputLen: 64,
      salt,
      secret: keys.pepper,
    })
    return { proof: hkdf(base.subarray(0, 32), 'proof'), kek: hkdf(base.subarray(32), 'kek') }
  } finally {
    leave()
  }
}

/** The stamp stored beside what was hashed at this cost. */
export const argonStamp = (cost: ArgonCost, keys: Keys): number =>
  keys.stamp(`argon2id/${cost.memoryCost}/${cost.timeCost}`)

/** How many hashes this process has run. */
export const argonRuns = (): number => gate.runs

/** The most that ever ran at once. */
export const argonMostAtOnce = (): number => gate.most

async function enter(queue: ArgonQueue): Promise<void> {
  if (gate.running < atOnce) {
    gate.running += 1
    gate.most = Math.max(gate.most, gate.running)
    return
  }
  if (gate[queue].length >= room[queue]) throw new Problem('too_many')
  await new Promise<void>((go) => gate[queue].push(go))
}

/** Hands the place on, to the queues by turns, so that neither starves the other. */
function leave(): void {
  const other = gate.last === 'lookup' ? 'submission' : 'lookup'
  const queue = gate[other].length > 0 ? other : gate.last
  const go = gate[queue].shift()
  if (!go) {
    gate.running -= 1
    return
  }
  gate.last = queue
  go()
}
