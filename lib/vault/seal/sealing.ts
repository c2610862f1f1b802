import 'server-only'
import { signKey } from '@/lib/vault/keys/sign-key'
import { buffer } from './open'
import { rowMac } from './row-mac'
import type { SealedRow, WrappedRow } from './rows'
import { grantContext } from './seal'
import { inWorker } from './workers'

export type Sealing = {
  subject: string
  contents: { kind: string; id: string; plaintext: string }[]
  grantees: { id: string; publicKey: string }[]
}

export type SealedSubmission = {
  contentPublicKey: string
  replyPublicKey: string
  replyPrivateKey: string
  contents: (SealedRow & { kind: string; id: string })[]
  grants: (WrappedRow & { id: string })[]
}

/** Seals a new tip or consultation in one worker job: key pairs T and R, every content to T, T to every grantee. The public keys come verified for. Verify the grantees' registry MACs first. */
export async function sealSubmission(submission: Sealing): Promise<SealedSubmission> {
  const { subject, contents, grantees } = submission
  const { sealed, wrapped, ...made } = await inWorker('sealSubmission', submission)
  return {
    ...made,
    contentPublicKey: signKey(subject, 'T', made.contentPublicKey),
    replyPublicKey: signKey(subject, 'R', made.replyPublicKey),
    contents: contents.map(({ kind, id }, i) => {
      const bytes = present(sealed[i])
      return { kind, id, sealed: bytes, mac: rowMac({ subject, kind, id }, bytes) }
    }),
    grants: grantees.map(({ id }, i) => {
      const bytes = present(wrapped[i])
      return { id, wrapped: bytes, mac: rowMac(grantContext(subject, id), bytes) }
    }),
  }
}

function present(bytes: Uint8Array | undefined): Buffer {
  if (!bytes) throw new Error('the sealing worker left a record out')
  return buffer(bytes)
}
