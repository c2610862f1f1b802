import { z } from 'zod'
import { again, messageId, something, written } from '@/lib/receipts/message-fields'

export { longestMessage } from '@/lib/receipts/message-fields'

/** `text` is the choice that was tapped or what was written, `own` words beside a choice. */
export const answerInput = z
  .strictObject({
    ...again,
    id: messageId,
    question: z.uuid(),
    text: written.optional(),
    own: written.optional(),
  })
  .refine(({ text, own }) => Boolean(text || own), { message: 'required', path: ['text'] })
export type AnswerInput = z.output<typeof answerInput>

export const additions = ['new', 'correction'] as const

export const addInput = z.strictObject({
  ...again,
  id: messageId,
  about: z.enum(additions).default('new'),
  text: something,
})
export type AddInput = z.output<typeof addInput>

/** In danger now, or only not to be contacted for a while. */
export const unsafeStates = ['danger', 'pause'] as const

export const unsafeInput = z.strictObject({
  ...again,
  id: messageId,
  state: z.enum(unsafeStates, 'choose'),
  text: written.default(''),
})
export type UnsafeInput = z.output<typeof unsafeInput>

export const deleteMessageInput = z.strictObject({ message: z.uuid() })

export const withdrawInput = z.strictObject({ sure: z.literal('on', 'withdraw_sure') })
