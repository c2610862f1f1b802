import type { z } from 'zod'
import type { Begun, Drafts, Writer } from '@/lib/cases/draft'
import type { targetKinds, Urgency } from '@/lib/routing/schema'
import type { whoKinds } from './answers'
import type {
  contactInput,
  kindInput,
  officialsInput,
  phraseInput,
  placeInput,
  stopPaymentInput,
  streetInput,
  urgencyInput,
} from './input'

/** A report in the making. */
export type ReportDraft = Begun &
  Partial<Answers> & {
    group: string
    helper: boolean
    street?: z.output<typeof streetInput>
    stopPayment?: z.output<typeof stopPaymentInput>
  }

/** What the draft keeps of each step. */
export type Answers = {
  kind: z.output<typeof kindInput>
  urgency: z.output<typeof urgencyInput>
  place: z.output<typeof placeInput>
  story: { story: string; earlier: string; guess: string; unseen: string; answers: string[] }
  who: WhoAnswer
  officials: z.output<typeof officialsInput>
  contact: z.output<typeof contactInput>
  phrase: z.output<typeof phraseInput>
}

/** `shown` rows stand on the page; `warned` once an odd number has been pointed out. */
export type WhoAnswer = {
  targetKind: '' | (typeof targetKinds)[number]
  rows: WhoRow[]
  shown: number
  warned: boolean
}
export type WhoRow = { kind: (typeof whoKinds)[number]; value: string }

/** What is left of a report that was sent: its receipt, for thirty minutes. */
export type SentReport = {
  code: string
  withPhrase: boolean
  urgency: Urgency
  ackDue: string
  firstActionDue: string
  /** No department may hold it: 12337 and 12388 are shown. */
  recovery: boolean
}

export type ReportWriter = Writer<ReportDraft, SentReport>

export const reports: Drafts<ReportDraft, SentReport> = { kind: 'tip', done: '/report/done' }
