import 'server-only'
import { alone, inWorker } from './in-worker'
import { buffer, open } from './open'
import type { Context } from './seal-broken'

export type KeyPair = { publicKey: string; privateKey: string }

export const newKeyPair = (): Promise<KeyPair> => inWorker('makeKeyPair')

/** An age file that any of the recipients opens. Refuses a recipient without post-quantum protection; hides the length in steps of 4, 16, 64, 256 kB. */
export function seal(
  recipients: string[],
  context: Context,
  plaintext: Uint8Array | string,
): Promise<Buffer> {
  return sealOne(recipients, context, plaintext, true)
}

/** A private key sealed to a public key. */
export function wrap(privateKey: string, publicKey: string, context: Context): Promise<Buffer> {
  return sealOne([publicKey], context, privateKey, false)
}

export async function unwrap(
  privateKey: string,
  context: Context,
  wrapped: Uint8Array,
): Promise<string> {
  return (await open(privateKey, context, wrapped)).toString()
}

/** T of a tip or consultation, wrapped for a department. */
export const grantContext = (subject: string, departmentId: string): Context => ({
  subject,
  kind: 'grant',
  id: departmentId,
})

/** A department's private key, wrapped for a member or for the recovery recipient. */
export const departmentKeyContext = (
  departmentId: string,
  epoch: number,
  holderId: string,
): Context => ({ subject: departmentId, kind: `department-key/${epoch}`, id: holderId })

async function sealOne(
  recipients: string[],
  context: Context,
  plaintext: Uint8Array | string,
  padded: boolean,
): Promise<Buffer> {
  const content = typeof plaintext === 'string' ? plaintext : alone(plaintext)
  const [sealed] = await inWorker('sealAll', [{ recipients, context, plaintext: content, padded }])
  if (!sealed) throw new Error('the sealing worker gave nothing back')
  return buffer(sealed)
}
