import { z } from 'zod'
import { areaCode } from '@/lib/areas/schema'
import { pressings, replyModes, topics } from '@/lib/consultations/schema'
import { choice, contactPhone, text } from '@/lib/platform/fields'
import { newPhrase } from '@/lib/receipts/schema'

const shortestQuestion = 10
export const longestQuestion = 3000

const villageCode = areaCode('village', 'choose_village')

export const startAskInput = z.strictObject({
  areaCode: villageCode,
  topic: z.enum(topics, 'choose'),
})

/** `otherSide`: who the matter is with; it is compared with the parties of the advisor's firm and sealed. */
export const questionInput = z.strictObject({
  question: text(longestQuestion, 'question_long', {
    least: shortestQuestion,
    short: 'question_short',
  }),
  otherSide: text(80),
  pressing: choice(pressings),
})

/** A telephone number is asked for only by whoever wants to be called. */
export const replyModeInput = z
  .strictObject({
    mode: z.enum(replyModes, 'choose'),
    phone: contactPhone,
    times: text(100),
    phrase: newPhrase.default(''),
  })
  .refine(({ mode, phone }) => mode !== 'telephone' || phone !== '', {
    message: 'required',
    path: ['phone'],
  })
