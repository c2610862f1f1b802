import 'server-only'
import { hashRaw } from '@node-rs/argon2'
import { type ArgonQueue, argonGate, enterGate, leaveGate } from './argon-gate'
import { hkdf, type Keys } from './keys'

/** Memory in KiB and passes. A change makes a new stamp, so rows of before still verify only while the change is carried out for them. */
export const receiptCost = { memoryCost: 19_456, timeCost: 2 } as const
export const passwordCost = { memoryCost: 65_536, timeCost: 3 } as const

type ArgonCost = typeof receiptCost | typeof passwordCost
/** Argon2id with the pepper, two at a time in this process. Of its 64 bytes the first half proves the secret and the second encrypts: neither tells the other. Throws `too_many` when the queue is full. */
export async function argonHalves(
  queue: ArgonQueue,
  cost: ArgonCost,
  secret: string,
  salt: Uint8Array,
  keys: Keys,
): Promise<{ proof: Buffer; kek: Buffer }> {
  await enterGate(queue)
  try {
    argonGate.runs += 1
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
    leaveGate()
  }
}

/** The stamp stored beside what was hashed at this cost. */
export const argonStamp = (cost: ArgonCost, keys: Keys): number =>
  keys.stamp(`argon2id/${cost.memoryCost}/${cost.timeCost}`)
