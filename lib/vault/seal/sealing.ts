import 'server-only'
import { signKey } from '@/lib/vault/keys/bind-key'
import { inWorker } from './in-worker'
import { buffer } from './open'
import { rowMac } from './row-mac'
import type { SealedRow, WrappedRow } from './rows'
import { grantContext } from './seal'

type Sealing = {
  subject: string
  contents: { kind: string; id: string; plaintext: string }[]
  grantees: { id: string; publicKey: string }[]
}

type SealedSubmission = {
  contentPublicKey: string
  replyPublicKey: string
  replyPrivateKey: string
  contents: (SealedRow & { kind: string; id: string })[]
  grants: (WrappedRow & { id: string })[]
}

/** Seals a new tip or consultation in one worker job: a content and a reply key pair, every content to the content key, and that to every grantee. The two public keys come back signed. Verify the grantees' keys first. */
export async function sealSubmission(submission: Sealing): Promise<SealedSubmission> {
  const { subject, contents, grantees } = submission
  const { sealed, wrapped, ...made } = await inWorker('sealAndGrant', submission)
  return {
    ...made,
    contentPublicKey: signKey(subject, 'content', 0, made.contentPublicKey),
    replyPublicKey: signKey(subject, 'reply', 0, made.replyPublicKey),
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
