// @ts-check
// What runs in the sealing workers. Each job is one message, so that a whole tip costs one.
import { newKeyPair, openEnvelope, sealEnvelope } from './envelope.mjs'

/** @typedef {import('./seal-broken').Context} Context */
/** @typedef {{ id: string, publicKey: string }} Grantee */
/** @typedef {{ subject: string, contents: { kind: string, id: string, plaintext: string }[], grantees: Grantee[] }} Submission */

export { newKeyPair }

/** @param {import('./envelope.mjs').Sealing[]} sealings */
export function sealAll(sealings) {
  return inTurn(sealings, sealEnvelope)
}

/** @param {{ privateKey: string, records: { context: Context, sealed: Uint8Array }[] }} input */
export function openAll({ privateKey, records }) {
  return inTurn(records, ({ context, sealed }) => openEnvelope(privateKey, context, sealed))
}

/** Makes T and R, seals the contents to T and T to each grantee. T's private half never leaves the worker.
 * @param {Submission} submission */
export async function sealSubmission({ subject, contents, grantees }) {
  const t = await newKeyPair()
  const r = await newKeyPair()
  const sealed = await inTurn(contents, ({ kind, id, plaintext }) =>
    sealEnvelope({
      recipients: [t.publicKey],
      context: { subject, kind, id },
      plaintext,
      padded: true,
    }),
  )
  const wrapped = await inTurn(grantees, ({ id, publicKey }) =>
    sealEnvelope({
      recipients: [publicKey],
      context: { subject, kind: 'grant', id },
      plaintext: t.privateKey,
      padded: false,
    }),
  )
  return {
    contentPublicKey: t.publicKey,
    replyPublicKey: r.publicKey,
    replyPrivateKey: r.privateKey,
    sealed,
    wrapped,
  }
}

/** One after the other: together they would only hold more memory.
 * @template In, Out
 * @param {In[]} items
 * @param {(item: In) => Promise<Out>} work */
async function inTurn(items, work) {
  /** @type {Out[]} */
  const done = []
  for (const item of items) done.push(await work(item))
  return done
}
