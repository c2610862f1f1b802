import 'server-only'
import { createHash, randomInt } from 'node:crypto'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { lt } from 'drizzle-orm'
import { z } from 'zod'
import { affected, type Db } from '@/lib/platform/db'
import { hkdf, type Keys, mac, masterKeys, vaultKeys } from '@/lib/vault/keys/keys'
import { powUsed } from './tables'

type PowPurpose = 'tip' | 'consultation'

const algorithm = 'PBKDF2/SHA-256'
const cost = 1000
const counter = { from: 500, to: 1500 } as const
const minutes = 20

/** A challenge for one draft and one purpose, as JSON for the form's `pow`. `fill` is how full the shared bucket is: past a half it costs twice as much, past four fifths four times. */
export async function newChallenge(
  draftId: string,
  purpose: PowPurpose,
  fill = 0,
  now = Date.now(),
): Promise<string> {
  const challenge = await createChallenge({
    algorithm,
    cost: cost * harderBy(fill),
    counter: randomInt(counter.from, counter.to + 1),
    deriveKey,
    data: { draft: draftMark(draftId), purpose },
    expiresAt: new Date(now + minutes * 60_000),
    ...secretsOf(vaultKeys()),
  })
  return JSON.stringify(challenge)
}

/** What a solved challenge is spent as, or null when it does not count: altered, expired, too cheap, or made for another draft or purpose. Spend it with `spendProof`. */
export async function proofOfWork(
  sent: string,
  draftId: string,
  purpose: PowPurpose,
): Promise<Buffer | null> {
  const payload = await readPayload(sent)
  if (!payload) return null
  const { parameters, signature } = payload.challenge
  const meant = parameters.data.draft === draftMark(draftId) && parameters.data.purpose === purpose
  if (!meant || parameters.algorithm !== algorithm || parameters.cost < cost) return null
  for (const keys of masterKeys()) {
    const verdict = await verifySolution({ ...payload, deriveKey, ...secretsOf(keys) })
    if (verdict.verified) return createHash('sha256').update(signature).digest()
  }
  return null
}

/** Counts a proof once, whoever else spends it at the same moment; false when it was spent before. In the transaction of the action, so that an action that fails spends nothing. */
export async function spendProof(tx: Db, proof: Buffer, now = new Date()): Promise<boolean> {
  const expiresAt = new Date(Math.ceil(now.getTime() / hour) * hour + hour)
  const result = await tx.insert(powUsed).values({ proof, expiresAt }).onConflictDoNothing()
  return affected(result) === 1
}

/** Forgets proofs that have expired anyway; runs as the job `sweep`. */
export async function sweepProofs(db: Db, now = new Date()): Promise<void> {
  await db.delete(powUsed).where(lt(powUsed.expiresAt, now))
}

const hour = 60 * 60_000

function harderBy(fill: number): number {
  if (fill > 0.8) return 4
  return fill > 0.5 ? 2 : 1
}

const draftMark = (draftId: string) =>
  mac(vaultKeys().pow, ['draft', draftId]).toString('hex').slice(0, 32)

function secretsOf({ pow }: Keys) {
  return {
    hmacSignatureSecret: hkdf(pow, 'challenge').toString('hex'),
    hmacKeySignatureSecret: hkdf(pow, 'solution').toString('hex'),
  }
}

const payloadShape = z.object({
  challenge: z.object({
    parameters: z.object({
      algorithm: z.string(),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string().optional(),
      expiresAt: z.number(),
      data: z.object({ draft: z.string(), purpose: z.string() }),
    }),
    signature: z.string().min(1),
  }),
  solution: z.object({ counter: z.int().min(0), derivedKey: z.string() }),
})

async function readPayload(sent: string): Promise<z.infer<typeof payloadShape> | null> {
  const bytes = Buffer.from(sent, 'base64')
  const json: unknown = await new Response(bytes).json().catch(() => null)
  const read = payloadShape.safeParse(json)
  return read.success ? read.data : null
}
