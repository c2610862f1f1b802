import 'server-only'
import { as } from '@/lib/identity/as'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { receiptKeys } from '@/lib/receipts/hash'
import { insertReceipt } from '@/lib/receipts/insert-receipt'
import { mac, vaultKeys } from '@/lib/vault/keys/keys'
import type { Context } from '@/lib/vault/seal/seal-broken'
import { sealSubmission } from '@/lib/vault/seal/sealing'
import { type Begun, type Receipt, showReceipt, type Writer } from './draft'

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

/** What a kind makes of a draft: the records to seal, the case's own first, and who may open them. */
type Prepared = {
  id: string
  records: { context: Context; content: unknown }[]
  grantees: { id: string; publicKey: string }[]
  phrase: string | undefined
}

/** A case ready to be stored: everything slow is done, nothing is readable any more. */
export type SealedCase = Awaited<ReturnType<typeof sealCase>>

/** Seals what was prepared, and makes the keys of the receipt that the draft has had from its beginning. */
export async function sealCase({ code }: Begun, { id, records, grantees, phrase }: Prepared) {
  const contents = records.map(({ context, content }) => ({
    ...{ kind: context.kind, id: context.id },
    plaintext: JSON.stringify(content),
  }))
  const [made, receipt] = await Promise.all([
    sealSubmission({
      subject: id,
      contents,
      grantees: grantees.map((one) => ({ id: one.id, publicKey: one.publicKey })),
    }),
    receiptKeys(code, phrase, 'submission'),
  ])
  const { contentPublicKey, replyPublicKey, replyPrivateKey, grants } = made
  const [own, ...others] = made.contents.map((one) => ({ sealed: one.sealed, mac: one.mac }))
  if (!own) throw new Error('nothing was sealed')
  const row = { id, contentPublicKey, replyPublicKey, ...own }
  return { id, row, others, grants, receipt, replyPrivateKey }
}

/** The columns that every kind's row begins with. */
export type SentRow = SealedCase['row'] & ReturnType<typeof slotOf> & { submission: string }

/**
 * Stores a case with all that belongs to it and its receipt, or nothing. However often a draft is sent there
 * is one case: `insert` gives null when the row was there before, and the answer is false. The draft turns
 * into its receipt in the same transaction.
 */
export function storeCase<D extends Begun, S extends Receipt>(
  writer: Writer<D, S>,
  draft: D,
  { id, row, receipt, replyPrivateKey }: SealedCase,
  insert: (tx: Db, row: SentRow) => Promise<S | null>,
  now: Date,
): Promise<boolean> {
  const { db, submission } = submissionOf(writer, draft)
  return db.transaction(async (tx) => {
    const sent = await insert(tx, { ...row, ...slotOf(now), submission })
    if (!sent) return false
    await insertReceipt(tx, receipt, writer.drafts.kind, id, replyPrivateKey)
    await showReceipt(tx, writer, sent, now)
    return true
  })
}
