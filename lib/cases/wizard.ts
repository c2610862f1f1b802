import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { changeDraft, dropDraft } from '@/lib/drafts/draft'
import { digits } from '@/lib/platform/clean'
import { Problem } from '@/lib/platform/problem'
import { newReceiptCode } from '@/lib/receipts/code'
import { type Begun, type CaseDraft, findCaseDraft, type Writer } from './draft'

/**
 * Begins a case, or goes on with the one being written. The receipt of one sent before is no longer
 * shown, and the new one has a nonce of its own: nothing in the database says that one browser sent both.
 */
export function startWizard<D extends Begun, S extends { code: string }>(
  { drafts: { kind }, key, db }: Writer<D, S>,
  first: (begun: Begun & Partial<D>) => D,
): Promise<D> {
  return changeDraft<CaseDraft<D, S>, D>(db, key, kind, (found) => {
    const draft = first(found?.state === 'open' ? found.draft : (newCase() as Begun & Partial<D>))
    return { content: { kind, state: 'open', draft }, result: draft }
  })
}

export const newCase = (): Begun => ({
  nonce: randomUUID(),
  code: newReceiptCode(),
  begunAt: Date.now(),
  sum: [randomInt(1, 5), randomInt(1, 6)],
})

export const isSum = ({ sum: [a, b] }: Begun, typed: string): boolean =>
  digits(typed) === String(a + b)

/** Whether the receipt was copied right: its last four digits, however they are written. */
export async function confirmReceipt(writer: Writer, last: string): Promise<void> {
  const found = await findCaseDraft(writer)
  if (found?.state !== 'sent') throw new Problem('signed_out', 'receipt_gone')
  if (digits(last) !== found.sent.code.slice(-4)) throw new Problem('invalid', 'last_four', 'last')
}

/** 「我已记好，清除本页」, and leaving a case half written: nothing is left. */
export async function clearDraft({ db, key }: Writer): Promise<void> {
  await dropDraft(db, key)
}
