import { z } from 'zod'
import { areaCode } from '@/lib/areas/schema'
import { checkInput } from '@/lib/cases/schema'
import { choice, contactPhone, optional, text } from '@/lib/platform/fields'
import { newPhrase } from '@/lib/receipts/schema'
import { categorySlugs, scopes, targetKinds } from '@/lib/routing/schema'
import {
  dangerAnswers,
  involvedAnswers,
  isWide,
  moneyAnswers,
  mostRows,
  recentAnswers,
  whoKinds,
} from './answers'
import { exclusionChoice } from './exclusion-choice'

/** `group`: a group of categories, or one of `otherLines`. `helper`: 替家里老人反映. */
export const startReportInput = z.strictObject({
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

export const submitInput = checkInput.extend({ truth: z.literal('on', 'truth') })
