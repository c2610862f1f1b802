// @ts-check
// The sealed form of a record: an ordinary age file for post-quantum hybrid recipients. Inside stands
// one comment line that says what the record is, then the content, then padding. Plain JavaScript,
// because the sealing workers load it as it is.
import { Decrypter, Encrypter, generateHybridIdentity, identityToRecipient } from 'age-encryption'

/** @typedef {import('./seal-broken').Context} Context */
/** @typedef {{ recipients: string[], context: Context, plaintext: Uint8Array | string, padded: boolean }} Sealing */

const suite = 'age-pq+argon2id'
const version = 1
const lineEnd = 0x0a
const kB = 1024

export async function makeKeyPair() {
  const privateKey = await generateHybridIdentity()
  return { privateKey, publicKey: await identityToRecipient(privateKey) }
}

/** The library would mix in recipients without post-quantum protection, so only hybrid ones pass.
 * @param {Sealing} sealing
 * @returns {Promise<Uint8Array>} */
export async function sealEnvelope({ recipients, context, plaintext, padded }) {
  const age = new Encrypter()
  for (const recipient of recipients) {
    if (!recipient.startsWith('age1pq1')) throw new Error('recipient is not post-quantum hybrid')
    age.addRecipient(recipient)
  }
  if (recipients.length === 0) throw new Error('a seal needs a recipient')
  return age.encrypt(envelope(context, plaintext, padded))
}

/** Null unless the key opens it and it says inside that it is this very record.
 * @param {string} privateKey
 * @param {Context} context
 * @param {Uint8Array} sealed
 * @returns {Promise<Uint8Array | null>} */
export async function openEnvelope(privateKey, context, sealed) {
  const age = new Decrypter()
  age.addIdentity(privateKey)
  return age.decrypt(sealed).then(
    (opened) => contentOf(opened, context),
    () => null,
  )
}

/** A total of 4, 16, 64 or 256 kB, then whole multiples of 256 kB.
 * @param {number} length */
function bucket(length) {
  const step = [4, 16, 64].find((size) => length <= size * kB)
  return step ? step * kB : Math.ceil(length / (256 * kB)) * 256 * kB
}

/** @param {Context} context
 * @param {Uint8Array | string} plaintext
 * @param {boolean} padded */
function envelope(context, plaintext, padded) {
  const content = Buffer.from(plaintext)
  const head = Buffer.from(`${lineFor(context, content.length)}\n`)
  const total = head.length + content.length
  return Buffer.concat([head, content], padded ? bucket(total) : total)
}

/** @param {Uint8Array} opened
 * @param {Context} context */
function contentOf(opened, context) {
  const start = opened.indexOf(lineEnd) + 1
  const line = Buffer.from(opened.subarray(0, Math.max(0, start - 1))).toString()
  const length = Number(/"length":(\d+)}$/.exec(line)?.[1])
  return line === lineFor(context, length) && start + length <= opened.length
    ? opened.slice(start, start + length)
    : null
}

/** Starts with `#`, so that an opened key is an identity file the age command takes as it is.
 * @param {Context} context
 * @param {number} length */
function lineFor({ subject, kind, id }, length) {
  return `# ${JSON.stringify({ v: version, suite, subject, kind, id, length })}`
}
