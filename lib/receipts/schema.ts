import { z } from 'zod'
import { clean } from '@/lib/platform/clean'
import { readReceipt } from './code'

/** A receipt as typed, to its 20 digits. */
export const receiptCode = z.string().transform((text, context) => {
  const { code, problem } = readReceipt(text)
  if (!problem) return code
  context.addIssue(`receipt_${problem}`)
  return z.NEVER
})

const shortestPhrase = 4
const longestPhrase = 64

/** The spoken 暗号 as it is compared: full or half width, upper or lower case and the spaces around it make no difference. */
export function normalPhrase(phrase: string): string {
  return clean(clean(phrase).normalize('NFKC').toLowerCase().normalize('NFKC')).replace(/\s+/g, ' ')
}

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
