import { z } from 'zod'
import { areaCode } from '@/lib/areas/schema'
import { city } from '@/lib/city/city'
import { newPhrase } from '@/lib/receipts/schema'
import {
  categorySlugs,
  type Facts,
  type Scope,
  scopes,
  type TargetKind,
  targetKinds,
  type Urgency,
} from '@/lib/routing/schema'
import { identifierKinds } from '@/lib/vault/schema'
import { choice, contactPhone, exclusionChoice, optional, text } from './fields'

/** The questions in their order, each a page at `/report/<step>`; the first is `/report` itself. */
export const steps = [
  'kind',
  'urgency',
  'place',
  'story',
  'who',
  'officials',
  'contact',
  'phrase',
] as const
export type Step = (typeof steps)[number]

/** Matters for another line: told where to go, nothing kept. */
export const otherLines = ['12345', '12348', '12315', '12333', '12320', '12368'] as const
export type OtherLine = (typeof otherLines)[number]

export const dangerAnswers = ['yes', 'no', 'unsure'] as const
export const moneyAnswers = ['now', 'just', 'no', 'unsure'] as const
export const recentAnswers = ['days', 'months', 'earlier', 'unsure'] as const
export const involvedAnswers = ['no', 'yes', 'unsaid'] as const
export const whoKinds = ['name', ...identifierKinds] as const
export const mostRows = 5
/** Fields for the category's own questions, in their order. */
export const questionFields = ['q0', 'q1', 'q2', 'q3'] as const

/** `group`: a group of categories, or one of `otherLines`. `helper`: 替家里老人反映. */
export const startInput = z.strictObject({
  group: z.string('choose_kind').min(1, 'choose_kind').max(40),
  helper: z.enum(['self', 'elder']).default('self'),
})

export const kindInput = z.strictObject({ category: z.enum(categorySlugs, 'choose_kind') })

export const urgencyInput = z
  .strictObject({
    danger: choice(dangerAnswers),
    money: choice(moneyAnswers),
    recent: choice(recentAnswers),
  })
  .refine(({ danger, money, recent }) => danger || money || recent, {
    message: 'choose',
    path: ['danger'],
  })

/** What the police need to stop a payment. Every field may stay empty. */
export const stopPaymentInput = z.strictObject({
  victimAccount: text(60),
  victimBank: text(60),
  fraudAccount: text(60),
  fraudName: text(60),
  fraudBank: text(60),
  paidAt: text(60),
  amount: text(40),
  voucher: text(60),
})

const district = z.union([z.literal(''), areaCode('district')]).default('')
const street = z.union([z.literal(''), areaCode('street')]).default('')

export const placeInput = z
  .strictObject({ scope: z.enum(scopes, 'choose'), district })
  .refine(({ scope, district }) => district !== '' || isWide(scope), {
    message: 'choose_district',
    path: ['district'],
  })

/** The second page of `place`. `agree`: the street may stand in clear beside the tip. */
export const streetInput = z.strictObject({
  street,
  agree: optional(z.literal('on')),
  detail: text(200),
})

export const storyInput = z.strictObject({
  story: text(5000, 'story_long', { least: 10, short: 'story_short' }),
  q0: text(500),
  q1: text(500),
  q2: text(500),
  q3: text(500),
  earlier: text(500),
  guess: text(500),
  unseen: text(500),
})

/** Rows arrive as two lists side by side. `add` is the button for one row more. */
export const whoInput = z.strictObject({
  targetKind: choice(targetKinds),
  idKind: z.array(z.enum(whoKinds)).max(mostRows).default([]),
  idValue: z.array(text(120)).max(mostRows).default([]),
  add: optional(z.literal('1')),
})

/** `unit` is the unit that somebody named belongs to, `hide` the units that must not see the tip: both as `kind:areaCode`. `look` is the button that only shows who could see it now. */
export const officialsInput = z.strictObject({
  involved: choice(involvedAnswers),
  unit: z.union([z.literal(''), exclusionChoice]).default(''),
  hide: z.array(exclusionChoice).max(40).default([]),
  look: optional(z.literal('1')),
})

export const contactInput = z
  .strictObject({
    wants: z.enum(['no', 'yes']).default('no'),
    phone: contactPhone,
    times: text(100),
    never: text(100),
  })
  .refine(({ wants, phone }) => wants === 'no' || phone !== '', {
    message: 'required',
    path: ['phone'],
  })

export const phraseInput = z.strictObject({ phrase: newPhrase.default('') })

/** The check page's post. `website` is the field that only robots fill in. */
export const submitInput = z.strictObject({
  truth: z.literal('on', 'truth'),
  sum: z.string().max(20).default(''),
  pow: z.string().max(8000).default(''),
  website: z.string().max(500).default(''),
})
export type SubmitInput = z.infer<typeof submitInput>

export const lastFourInput = z.strictObject({ last: z.string().max(40).default('') })

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

/** A report in the making. `code` is its receipt from the first page on, so that however often it is sent there is one; `sum` the two numbers asked of who has no scripts. */
export type ReportDraft = Partial<Answers> & {
  code: string
  begunAt: number
  sum: [number, number]
  group: string
  helper: boolean
  street?: z.output<typeof streetInput>
  stopPayment?: z.output<typeof stopPaymentInput>
}

const required = ['kind', 'place', 'story'] as const satisfies readonly Step[]

/** Steps that must be answered before the tip can be sent. All others may be skipped. */
export const missing = (draft: ReportDraft): Step[] => required.filter((step) => !draft[step])

export const pathOf = (step: Step): string => (step === 'kind' ? '/report' : `/report/${step}`)

/** Where a finished step leads: to a page of its own that belongs to it, to the next step, or to the check page. */
export function stepAfter(step: Step, draft: ReportDraft): string {
  if (step === 'urgency' && isPressing(draft)) return '/report/urgent'
  if (step === 'place' && draft.place?.district && !isWide(draft.place.scope))
    return '/report/street'
  return nextStep(step, draft)
}

/** The next step, past the pages that belong to this one. Who has answered the last comes from the check page and goes back there. */
export function nextStep(step: Step, { phrase }: Pick<ReportDraft, 'phrase'>): string {
  const next = steps[steps.indexOf(step) + 1]
  return next && !phrase ? pathOf(next) : '/report/check'
}

/** What the triage table reads, with its neutral value for everything skipped. An official said to be involved makes it a matter about officials. */
export function factsOf(draft: ReportDraft): Facts {
  return {
    category: draft.kind?.category ?? 'unsure',
    targetKind: targetOf(draft),
    urgency: urgencyOf(draft.urgency),
    scope: draft.place?.scope ?? 'district',
    areaCode: areaOf(draft),
    money: isMoneyMoving(draft.urgency),
  }
}

export const isWide = (scope: Scope): boolean =>
  scope === 'several-districts' || scope === 'elsewhere'

const isMoneyMoving = (urgency: Answers['urgency'] | undefined) =>
  urgency?.money === 'now' || urgency?.money === 'just'

/** Danger, or money that can still be stopped: the telephone numbers and the stop-payment card come first. */
export const isPressing = ({ urgency }: ReportDraft): boolean =>
  urgency?.danger === 'yes' || isMoneyMoving(urgency)

export function urgencyOf(urgency: Answers['urgency'] | undefined): Urgency {
  if (urgency?.danger === 'yes') return 'danger'
  if (isMoneyMoving(urgency)) return 'money'
  if (urgency?.recent === 'days') return 'urgent'
  return urgency?.recent === 'earlier' ? 'historic' : 'normal'
}

function targetOf({ officials, who }: ReportDraft): TargetKind {
  if (officials?.involved === 'yes') return 'official'
  return who?.targetKind || 'unknown'
}

/** The district, and the street only when the resident agreed to that. */
function areaOf({ place, street }: ReportDraft): string {
  if (!place?.district) return city().code
  const agreed = street?.agree && street.street.startsWith(place.district)
  return agreed ? street.street : place.district
}
