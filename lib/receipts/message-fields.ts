import { z } from 'zod'
import { clean } from '@/lib/platform/clean'
import { givenPhrase, receiptCode } from './schema'

export const longestMessage = 2000

export const written = z.string('required').transform(clean).superRefine(notTooLong)

function notTooLong(text: string, context: z.RefinementCtx): void {
  const over = [...text].length - longestMessage
  if (over > 0) context.addIssue(`too_long:${over}`)
}

export const something = written.refine((text) => text !== '', 'required')

/** Given by the page, so that however often a form is posted there is one message. */
export const messageId = z.uuid()

/** A page that was open for longer than the receipt asks for it again beside what was written. */
export const again = {
  receipt: receiptCode.optional(),
  phrase: givenPhrase.optional(),
}
