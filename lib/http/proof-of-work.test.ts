import { createChallenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { expect, test } from 'vitest'
import { testDatabase } from '@/lib/testing/database'
import { hkdf, vaultKeys } from '@/lib/vault/keys/keys'
import { newChallenge, proofOfWork, spendProof, sweepProofs } from './proof-of-work'
import { powUsed } from './tables'

const database = await testDatabase()
const anyone = database.as({ role: 'anyone' })
const minute = 60_000

/** As the browser does it. */
async function solved(challenge: string): Promise<string> {
  const asked = JSON.parse(challenge)
  const solution = await solveChallenge({ challenge: asked, deriveKey })
  return btoa(JSON.stringify({ challenge: asked, solution }))
}

/** A solved challenge with something in it changed afterwards. */
function altered(answer: string, change: (parameters: Record<string, unknown>) => void): string {
  const sent = JSON.parse(atob(answer))
  change(sent.challenge.parameters)
  return btoa(JSON.stringify(sent))
}

const fresh = () => newChallenge('draft-a', 'tip').then(solved)

test('a solved challenge counts, once', async () => {
  const proof = await proofOfWork(await fresh(), 'draft-a', 'tip')
  if (!proof) throw new Error('it does not count')
  expect(await spendProof(anyone, proof)).toBe(true)
  expect(await spendProof(anyone, proof)).toBe(false)
})

test('58 · spent twice at the same moment, one counts', async () => {
  const proof = await proofOfWork(await fresh(), 'draft-a', 'tip')
  if (!proof) throw new Error('it does not count')
  const spent = await Promise.all([1, 2, 3, 4].map(() => spendProof(anyone, proof)))
  expect(spent.filter(Boolean)).toHaveLength(1)
})

test('58 · an action that fails spends nothing', async () => {
  const proof = await proofOfWork(await fresh(), 'draft-a', 'tip')
  if (!proof) throw new Error('it does not count')
  const failed = anyone.transaction(async (tx) => {
    await spendProof(tx, proof)
    throw new Error('stop')
  })
  await expect(failed).rejects.toThrow('stop')
  expect(await spendProof(anyone, proof)).toBe(true)
})

test("58 · another draft's, another purpose's, expired, cheaper, altered or no proof at all: none counts", async () => {
  const answer = await fresh()
  const old = await newChallenge('draft-a', 'tip', 0, Date.now() - 21 * minute).then(solved)
  const foreign = await solved(await forged())
  const given = [
    await proofOfWork(answer, 'draft-b', 'tip'),
    await proofOfWork(answer, 'draft-a', 'consultation'),
    await proofOfWork(old, 'draft-a', 'tip'),
    await proofOfWork(
      altered(answer, (p) => Object.assign(p, { cost: 1 })),
      'draft-a',
      'tip',
    ),
    await proofOfWork(
      altered(answer, (p) => Object.assign(p, { cost: 4000 })),
      'draft-a',
      'tip',
    ),
    await proofOfWork(
      altered(old, (p) => Object.assign(p, { expiresAt: 9e9 })),
      'draft-a',
      'tip',
    ),
    await proofOfWork(foreign, 'draft-a', 'tip'),
  ]
  const rubbish = ['', 'x', 'e30=', btoa('[]'), btoa('{"challenge":{}}'), '[['.repeat(4000)]
  for (const sent of rubbish) given.push(await proofOfWork(sent, 'draft-a', 'tip'))
  expect(given.filter(Boolean)).toEqual([])
})

/** Right in everything but the key it is signed with. */
async function forged(): Promise<string> {
  const real = JSON.parse(await newChallenge('draft-a', 'tip'))
  const made = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 1000,
    counter: 1,
    deriveKey,
    data: real.parameters.data,
    expiresAt: real.parameters.expiresAt,
    hmacSignatureSecret: 'guessed',
    hmacKeySignatureSecret: 'guessed',
  })
  return JSON.stringify(made)
}

test.each([
  [0, 1000],
  [0.5, 1000],
  [0.6, 2000],
  [0.9, 4000],
  [3, 4000],
])('with the hour %d full the cost is %i', async (fill, cost) => {
  expect(JSON.parse(await newChallenge('draft-a', 'tip', fill)).parameters.cost).toBe(cost)
})

test('a challenge does not show which draft it is for, and a spent proof only the hour', async () => {
  const challenge = await newChallenge('0123456789abcdef0123456789abcdef', 'tip')
  expect(challenge).not.toContain('0123456789abcdef0123456789abcdef')
  const rows = await database.owner.select().from(powUsed)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.every(({ expiresAt }) => expiresAt.getTime() % (60 * minute) === 0)).toBe(true)
})

test('the sweep forgets proofs that have expired anyway', async () => {
  const job = database.as({ role: 'system', job: 'sweep' })
  await sweepProofs(job)
  expect((await database.owner.select().from(powUsed)).length).toBeGreaterThan(0)
  await sweepProofs(job, new Date(Date.now() + 3 * 60 * minute))
  expect(await database.owner.select().from(powUsed)).toEqual([])
})

test('58 · a challenge of ours that is cheaper than any we give does not count', async () => {
  const real = JSON.parse(await newChallenge('draft-a', 'tip'))
  const { pow } = vaultKeys()
  const cheap = await createChallenge({
    ...{ algorithm: 'PBKDF2/SHA-256', cost: 10, counter: 1, deriveKey },
    ...{ data: real.parameters.data, expiresAt: real.parameters.expiresAt },
    hmacSignatureSecret: hkdf(pow, 'challenge').toString('hex'),
    hmacKeySignatureSecret: hkdf(pow, 'solution').toString('hex'),
  })
  expect(await proofOfWork(await solved(JSON.stringify(cheap)), 'draft-a', 'tip')).toBeNull()
})
