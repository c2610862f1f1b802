import { z } from 'zod'
import { areaCode } from '@/lib/areas/schema'
import { pressings, replyModes, type Topic, topics } from '@/lib/consultations/schema'
import { choice, contactPhone, text } from '@/lib/platform/fields'
import { newPhrase } from '@/lib/receipts/schema'

/** Each a page under `/consult`. `topic` is the page of the village itself; `scope` comes only when the words sound like a tip. */
export const askSteps = ['topic', 'question', 'scope', 'reply', 'check'] as const
export type AskStep = (typeof askSteps)[number]

export const shortestQuestion = 10
export const longestQuestion = 3000

export const villageCode = areaCode('village', 'choose_village')

export const startInput = z.strictObject({
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
export const replyInput = z
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

/** The check page's post. `website` is the field that only robots fill in. */
export const submitInput = z.strictObject({
  sum: z.string().max(20).default(''),
  pow: z.string().max(8000).default(''),
  website: z.string().max(500).default(''),
})
export type SubmitInput = z.output<typeof submitInput>

export const lastFourInput = z.strictObject({ last: z.string().max(40).default('') })

/** A question in the making. `nonce` makes it one question however often it is sent, `code` is its receipt, `sum` the two numbers asked of who has no scripts. */
export type ConsultationDraft = {
  nonce: string
  code: string
  begunAt: number
  sum: [number, number]
  areaCode: string
  topic: Topic
  question?: z.output<typeof questionInput>
  /** Who was told that it sounds like a tip and goes on asking is not told again. */
  keepsAsking?: boolean
  reply?: z.output<typeof replyInput>
}

/** What is left of a question that was sent: its receipt, for thirty minutes. Nothing that was written. */
export type SentConsultation = {
  code: string
  withPhrase: boolean
  areaCode: string
  topic: Topic
  urgent: boolean
  mode: (typeof replyModes)[number]
  firstReplyDue: string
  fullAnswerDue: string
}

export type Asking =
  | { purpose: 'consultation'; state: 'open'; draft: ConsultationDraft }
  | { purpose: 'consultation'; state: 'sent'; sent: SentConsultation }

/** Violence and a limit about to run out cannot wait for a day. */
export const isUrgent = ({
  topic,
  question,
}: Pick<ConsultationDraft, 'topic' | 'question'>): boolean =>
  topic === 'domestic-violence' ||
  question?.pressing === 'violence' ||
  question?.pressing === 'time-bar'

export const pathOf = (step: AskStep, { areaCode }: Pick<ConsultationDraft, 'areaCode'>): string =>
  step === 'topic' ? `/consult/${areaCode}` : `/consult/${step}`

/** The first step still open; null when the question can be sent. */
export function openStep({ question, reply }: ConsultationDraft): AskStep | null {
  if (!question) return 'question'
  return reply ? null : 'reply'
}
