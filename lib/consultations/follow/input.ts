import { z } from 'zod'
import { again, messageId, something } from '@/lib/receipts/message-fields'

export const addToQuestionInput = z.strictObject({ ...again, id: messageId, text: something })
export type AddToQuestionInput = z.output<typeof addToQuestionInput>

export const answerAdvisorInput = z.strictObject({
  ...again,
  id: messageId,
  question: z.uuid(),
  text: something,
})
export type AnswerAdvisorInput = z.output<typeof answerAdvisorInput>

export const deleteMessageInput = z.strictObject({ message: z.uuid() })

export const rateInput = z.strictObject({
  score: z.enum(['1', '2', '3', '4', '5'], 'choose').transform(Number),
})
export type RateInput = z.output<typeof rateInput>

export const consentInput = z.strictObject({ sure: z.literal('on', 'consent_sure') })
export const closeQuestionInput = z.strictObject({ sure: z.literal('on', 'close_sure') })
