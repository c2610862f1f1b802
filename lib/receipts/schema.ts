import { z } from 'zod'
import { readReceipt } from './code'
import { longestPhrase, normalPhrase, shortestPhrase } from './phrase'

/** A receipt as typed, to its 20 digits. */
export const receiptCode = z.string().transform((text, context) => {
  const { code, problem } = readReceipt(text)
  if (!problem) return code
  context.addIssue(`receipt_${problem}`)
  return z.NEVER
})

/** The optional 暗号, when one is chosen. */
export const newPhrase = z
  .string()
  .transform(normalPhrase)
  .refine((phrase) => phrase === '' || [...phrase].length >= shortestPhrase, 'word_short')
  .refine((phrase) => [...phrase].length <= longestPhrase, 'too_long')

/** The 暗号 as given with a receipt: too short or too long is simply wrong, and nothing tells so. */
export const givenPhrase = z
  .string()
  .default('')
  .transform((phrase) => [...normalPhrase(phrase)].slice(0, longestPhrase + 1).join(''))

export const receiptInput = z.strictObject({ receipt: receiptCode, phrase: givenPhrase })
export type ReceiptInput = z.infer<typeof receiptInput>
