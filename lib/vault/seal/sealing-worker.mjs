// @ts-check
// What runs in the sealing workers. Each job is one message, so that a whole tip costs one.
import { makeKeyPair, openEnvelope, sealEnvelope } from './envelope.mjs'

/** @typedef {import('./seal-broken').Context} Context */
/** @typedef {{ id: string, publicKey: string }} Grantee */
/** @typedef {{ subject: string, contents: { kind: string, id: string, plaintext: string }[], grantees: Grantee[] }} Submission */

export { makeKeyPair }

/** @param {import('./envelope.mjs').Sealing[]} sealings */
export function sealAll(sealings) {
  return inTurn(sealings, sealEnvelope)
}

/** @param {{ privateKey: string, records: { context: Context, sealed: Uint8Array }[] }} input */
export function openAll({ privateKey, records }) {
  return inTurn(records, ({ context, sealed }) => openEnvelope(privateKey, context, sealed))
}

/** Makes the content and the reply key pair, seals the contents to the first and that to each grantee. Its private half never leaves the worker.
 * @param {Submission} submission */
export async function sealAndGrant({ subject, contents, grantees }) {
  const content = await makeKeyPair()
  const reply = await makeKeyPair()
  const sealed = await inTurn(contents, ({ kind, id, plaintext }) =>
    sealEnvelope({
      recipients: [content.publicKey],
      context: { subject, kind, id },
      plaintext,
      padded: true,
    }),
  )
  const wrapped = await inTurn(grantees, ({ id, publicKey }) =>
    sealEnvelope({
      recipients: [publicKey],
      context: { subject, kind: 'grant', id },
      plaintext: content.privateKey,
      padded: false,
    }),
  )
  return {
    contentPublicKey: content.publicKey,
    replyPublicKey: reply.publicKey,
    replyPrivateKey: reply.privateKey,
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
