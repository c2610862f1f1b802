import type { z } from 'zod'
import type { Begun, Drafts, Writer } from '@/lib/cases/draft'
import type { replyModes, Topic } from '@/lib/consultations/schema'
import type { questionInput, replyModeInput } from './input'

/** A question in the making. */
export type ConsultationDraft = Begun & {
  areaCode: string
  topic: Topic
  question?: z.output<typeof questionInput>
  /** Who was told that it sounds like a tip and goes on asking is not told again. */
  keepsAsking?: boolean
  reply?: z.output<typeof replyModeInput>
}

/** What is left of a question that was sent: its receipt, for thirty minutes. */
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

export type ConsultationWriter = Writer<ConsultationDraft, SentConsultation>

export const consultationDrafts: Drafts<ConsultationDraft, SentConsultation> = {
  kind: 'consultation',
  done: '/consult/done',
}
