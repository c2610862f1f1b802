import { readFileSync } from 'node:fs'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { expect, test } from 'vitest'

type Scope = { kapokSolve: (challenge: object) => Promise<string> }

/** Runs public/enhance.js as its own worker does: with `self` and without a document. */
function workerScope(): Scope {
  const scope: Partial<Scope> = {}
  new Function('self', readFileSync('public/enhance.js', 'utf8'))(scope)
  return scope as Scope
}

const secrets = { hmacSignatureSecret: 'one', hmacKeySignatureSecret: 'two' }

test.each([0, 7, 8, 613])('the browser finds counter %i and the server agrees', async (counter) => {
  const challenge = await createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 10,
    counter,
    deriveKey,
    data: { draft: 'ab', purpose: 'tip' },
    expiresAt: new Date(Date.now() + 60_000),
    ...secrets,
  })
  const sent = JSON.parse(JSON.stringify(challenge))
  const answer = JSON.parse(atob(await workerScope().kapokSolve(sent)))
  expect(answer.solution.counter).toBe(counter)
  const verdict = await verifySolution({ ...answer, deriveKey, ...secrets })
  expect(verdict.verified).toBe(true)
})
