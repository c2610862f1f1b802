import 'server-only'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { mac, vaultKeys } from '@/lib/vault/keys/keys'
import type { Begun, Writer } from './draft'

/** What one sending is known by, and the handle that may store it. */
type Submission = { submission: string; db: Db }

/**
 * The keyed hash that a sent case carries: of its draft, not of the browser, so two cases of one
 * browser have nothing in common, and who seizes the cookie cannot tell what was sent with it: the
 * nonce is gone with the draft.
 */
export function submissionOf({ drafts, key }: Writer, { nonce }: Pick<Begun, 'nonce'>): Submission {
  const words = ['submission', drafts.kind, key.id, nonce]
  const submission = mac(vaultKeys().form, words).toString('hex').slice(0, 32)
  return { submission, db: as({ role: 'anyone', draft: key.id, submission }) }
}
