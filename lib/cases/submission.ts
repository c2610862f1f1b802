import 'server-only'
import { replaceWithReceipt } from '@/lib/drafts/draft'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { receiptKeys } from '@/lib/receipts/hash'
import { insertReceipt } from '@/lib/receipts/insert-receipt'
import type { Context } from '@/lib/vault/seal/seal-broken'
import { sealSubmission } from '@/lib/vault/seal/sealing'
import { type Begun, type CaseDraft, type Receipt, submissionOf, type Writer } from './draft'

const receiptShownMinutes = 30

/** What a kind makes of a draft: the records to seal, the case's own first, and who may open them. */
type Prepared = {
  id: string
  records: { context: Context; content: unknown }[]
  grantees: { id: string; publicKey: string }[]
  phrase: string | undefined
}

/** A case ready to be stored: everything slow is done, nothing is readable any more. */
type SealedCase = Awaited<ReturnType<typeof sealCase>>

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
export type SubmissionRow = SealedCase['row'] & ReturnType<typeof slotOf> & { submission: string }

/**
 * Stores a case with all that belongs to it and its receipt, or nothing. However often a draft is sent there
 * is one case: `insert` gives null when the row was there before, and the answer is false. The draft turns
 * into its receipt in the same transaction.
 */
export function storeCase<D extends Begun, S extends Receipt>(
  writer: Writer<D, S>,
  draft: D,
  { id, row, receipt, replyPrivateKey }: SealedCase,
  insert: (tx: Db, row: SubmissionRow) => Promise<S | null>,
  now: Date,
): Promise<boolean> {
  const { db, submission } = submissionOf(writer, draft)
  const { kind } = writer.drafts
  return db.transaction(async (tx) => {
    const sent = await insert(tx, { ...row, ...slotOf(now), submission })
    if (!sent) return false
    await insertReceipt(tx, receipt, kind, id, replyPrivateKey)
    const shown: CaseDraft<D, S> = { kind, state: 'sent', sent }
    await replaceWithReceipt(tx, writer.key, shown, receiptShownMinutes, now)
    return true
  })
}
