import { z } from 'zod'
import { aidMatters, exemptions } from '@/lib/consultations/law/legal-aid'

import { text } from '@/lib/platform/fields'

const longestAnswer = 5000

/** A consultation on the screen, and the version the advisor looked at. */
const onQuestion = { consultationId: z.uuid(), version: z.coerce.number().int().positive() }

const required = (most: number) => text(most, 'too_long', { least: 1, short: 'required' })

/** Says a draft is meant as it stands, though it names somebody or a number. */
const sure = z.literal('on').optional()

const citations = z.array(z.string().max(120)).max(20).default([])

export const onConsultationInput = z.strictObject(onQuestion)
export type OnConsultation = z.output<typeof onConsultationInput>

/** `full`: this is the whole answer, which stops the second clock and closes the consultation. */
export const replyInput = z.strictObject({
  ...onQuestion,
  text: required(longestAnswer),
  citations,
  full: z.literal('on').optional(),
  sure,
})
export type ReplyInput = z.output<typeof replyInput>

export const askBackInput = z.strictObject({ ...onQuestion, text: required(2000), sure })
export type AskBackInput = z.output<typeof askBackInput>

export const firmPartyInput = z.strictObject({ name: required(80) })
export type FirmPartyInput = z.output<typeof firmPartyInput>

/** In the asking advisor's own words: nothing of the resident's goes along. */
export const secondOpinionInput = z.strictObject({
  consultationId: z.uuid(),
  text: required(3000),
  sure,
})
export type SecondOpinionInput = z.output<typeof secondOpinionInput>

export const answerOpinionInput = z.strictObject({ opinionId: z.uuid(), text: required(3000) })
export type AnswerOpinionInput = z.output<typeof answerOpinionInput>

export const legalAidInput = z.strictObject({
  ...onQuestion,
  matter: z.enum([...aidMatters, 'none'], 'choose'),
  exemption: z.enum([...exemptions, 'none']).default('none'),
  text: text(2000),
  sure,
})
export type LegalAidInput = z.output<typeof legalAidInput>

export const mediationInput = z.strictObject({ ...onQuestion, text: text(2000), sure })
export type MediationInput = z.output<typeof mediationInput>

/** An answer for everybody: rewritten by the advisor, without anything that tells who asked. */
export const writeAnswerInput = z.strictObject({
  consultationId: z.uuid(),
  title: required(60),
  question: required(500),
  answer: required(longestAnswer),
  citations,
  sure,
})
export type WriteAnswerInput = z.output<typeof writeAnswerInput>

export const reviewAnswerInput = z.strictObject({
  answerId: z.uuid(),
  decision: z.enum(['publish', 'return'], 'choose'),
})
export type ReviewAnswerInput = z.output<typeof reviewAnswerInput>

export const withdrawAnswerInput = z.strictObject({ answerId: z.uuid() })
