import { z } from 'zod'
import { areaCode } from '@/lib/areas/schema'
import {
  type DepartmentKind,
  type DepartmentLevel,
  departmentKinds,
  departmentLevels,
} from '@/lib/departments/schema'
import { limitPattern } from '@/lib/platform/clock/limit'
import { categories } from './categories'

export { type DepartmentKind, type DepartmentLevel, departmentLevels }

export type CategorySlug = (typeof categories)[number]['slug']
export const categorySlugs = slugsOf(categories)

/** What a rule may say in its category column: one category, a whole line of them, or all. */
export const categoryPatterns = ['*', 'ef-*', 'gc-*', ...categorySlugs] as const

export const targetKinds = [
  'person',
  'company',
  'care-institution',
  'online-account',
  'group',
  'venue',
  'village-cadre',
  'official',
  'unknown',
] as const
export type TargetKind = (typeof targetKinds)[number]

/** Most pressing first. */
export const urgencies = ['danger', 'money', 'urgent', 'normal', 'historic'] as const
export type Urgency = (typeof urgencies)[number]

export const scopes = ['street', 'district', 'several-districts', 'elsewhere'] as const
export type Scope = (typeof scopes)[number]

/** The area of a tip as the table reads it: city (unknown or skipped), district or street. */
const tipArea = areaCode(departmentLevels)

/** What the triage table reads of a tip. `money`: money is moving too, also where danger is the urgency. */
export const factsInput = z.object({
  category: z.enum(categorySlugs),
  targetKind: z.enum(targetKinds),
  urgency: z.enum(urgencies),
  scope: z.enum(scopes),
  areaCode: tipArea,
  money: z.boolean(),
})
export type Facts = z.infer<typeof factsInput>

const limit = z.string().regex(limitPattern)
const dayOn = z.iso.date()

/** One row of the triage table. `area` is `*`, a level the tip's area must be known to, or an area code; the last day is included. */
export const ruleRow = z.object({
  id: z.uuid(),
  version: z.int().positive(),
  priority: z.int().min(0).max(9999),
  category: z.enum(categoryPatterns),
  targetKind: z.enum([...targetKinds, '*']),
  urgency: z.enum([...urgencies, '*']),
  scope: z.enum([...scopes, '*']),
  area: z.union([z.enum([...departmentLevels, '*']), tipArea]),
  leadKind: z.enum(departmentKinds),
  leadLevel: z.enum(departmentLevels),
  ccKinds: z.array(z.enum(departmentKinds)),
  ack: limit,
  firstAction: limit,
  close: limit.nullable(),
  note: z.string().max(500),
  basis: z.string().min(1).max(500),
  validFrom: dayOn,
  validUntil: dayOn.nullable(),
})
export type Rule = z.infer<typeof ruleRow>

/** Keeps a tip from every department of the kind and its parts, inside the area, at the level or below. */
export type Exclusion = {
  kind: DepartmentKind | '*'
  areaCode: string
  level: DepartmentLevel
}

export type Department = {
  id: string
  kind: DepartmentKind
  areaCode: string
  level: DepartmentLevel
  /** A department without one has no key and cannot be given a tip. */
  activeMembers: number
  nameZh: string
  nameEn: string
}

/** A kind of department at a level, before the tip's area makes it a department. */
export type Seat = { kind: DepartmentKind; level: DepartmentLevel }

/** A kind told beside the lead: at the lead's own level wherever that ends, or at a level of its own. */
export type CcSeat = { kind: DepartmentKind; level: DepartmentLevel | 'lead' }

export type Limits = { ack: string; firstAction: string; close: string | null }

/** Columns of a rule that look at a fact of the tip. */
export const matchedFacts = ['category', 'targetKind', 'urgency', 'scope', 'area'] as const
export type MatchedFact = (typeof matchedFacts)[number]

/** One step of the way a tip took. Keys and values only: the screen finds the words. `principle` is the numbered routing principle behind the step. */
export type BecauseStep =
  | { step: 'rule'; id: string; version: number; priority: number; note: string; basis: string }
  | { step: 'no_rule'; principle: 10 }
  | { step: 'matched'; fact: MatchedFact; pattern: string; value: string }
  | {
      step: 'lifted'
      principle: 2 | 11 | 13
      reason: 'official' | 'village_cadre' | 'scope'
      from: DepartmentLevel
      to: DepartmentLevel
    }
  | { step: 'ack_shortened'; principle: 14; from: string; to: string }
  | {
      step: 'cc_added'
      principle: 11 | 14
      kind: DepartmentKind
      reason: 'village_cadre' | 'money'
    }
  | { step: 'cc_dropped'; principle: 12; kind: DepartmentKind; reason: CcDropReason }
  | ({
      step: 'passed_over'
      role: 'lead' | 'cc'
      areaCode: string | null
      reason: PassReason
    } & Seat)
  | { step: 'to_discipline'; principle: 2 }
  | { step: 'to_triage'; principle: 10 }
  | ({ step: 'lead' | 'cc'; departmentId: string; areaCode: string } & Seat)
  | { step: 'recovery' }

export type CcDropReason = 'village_cadre' | 'is_lead' | 'already_told' | 'none_left'

/** Why a department was not taken: there is none at that level, it is shut out, or nobody works there. */
export type PassReason = 'no_such_level' | 'excluded' | 'no_member'

/** In the order in which it happened. */
export type Because = BecauseStep[]

type Slugs<Rows extends readonly { slug: string }[]> = { [Row in keyof Rows]: Rows[Row]['slug'] }

function slugsOf<const Rows extends readonly { slug: string }[]>(rows: Rows) {
  return rows.map(({ slug }) => slug) as Slugs<Rows>
}
