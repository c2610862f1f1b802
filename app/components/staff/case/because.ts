import type { Locale } from '@/lib/messages/words'
import { words } from '@/lib/messages/words'
import type { Because, BecauseStep, DepartmentKind } from '@/lib/routing/schema'
import { factWords, limitWords, noteWords, patternWords } from './fact-words'

/** Names that only the database knows. */
export type PlaceNames = {
  department: (id: string) => string
  area: (code: string) => string
}

type Principle = Extract<BecauseStep, { principle: number }>['principle']

/** One step as a sentence. `principle` is the numbered routing principle behind it, `more` what stands below in smaller type. */
type BecauseSentence = {
  step: BecauseStep['step']
  text: string
  more: string[]
  principle: Principle | null
}

/** Why a tip came where it is, a sentence a step, in the order in which it happened. */
export function becauseSentences(
  locale: Locale,
  because: Because,
  names: PlaceNames,
): BecauseSentence[] {
  return because.map((step) => ({
    step: step.step,
    text: sentence(locale, step, names),
    more: step.step === 'rule' ? ruleDetails(locale, step) : [],
    principle: 'principle' in step ? step.principle : null,
  }))
}

export function kindName(locale: Locale, kind: DepartmentKind): string {
  return words(locale, 'departmentKinds')(kind)
}

function sentence(locale: Locale, step: BecauseStep, names: PlaceNames): string {
  const t = words(locale, 'deskBecause')
  switch (step.step) {
    case 'rule': {
      const { version, priority, note } = step
      const rule = noteWords(locale, note)
      return t(note ? 'rule' : 'rule_plain', { rule, version, priority })
    }
    case 'matched':
      return matched(locale, step, names)
    case 'lifted':
      return t(`lifted.${step.reason}`, levels(locale, step))
    case 'ack_shortened':
      return t('ack_shortened', {
        from: limitWords(locale, step.from),
        to: limitWords(locale, step.to),
      })
    case 'cc_added':
      return t(`cc_added.${step.reason}`, { kind: kindName(locale, step.kind) })
    case 'cc_dropped':
      return t(`cc_dropped.${step.reason}`, { kind: kindName(locale, step.kind) })
    case 'passed_over':
      return t(`passed_over.${step.reason}`, { seat: seat(locale, step, names) })
    case 'lead':
    case 'cc':
      return t(step.step, { department: names.department(step.departmentId) })
    default:
      return t(step.step)
  }
}

function ruleDetails(locale: Locale, { basis }: Extract<BecauseStep, { step: 'rule' }>): string[] {
  return [words(locale, 'deskBecause')('basis', { basis })]
}

function matched(
  locale: Locale,
  { fact, pattern, value }: Extract<BecauseStep, { step: 'matched' }>,
  names: PlaceNames,
): string {
  const t = words(locale, 'deskBecause')
  const shown = {
    fact: t(`fact.${fact}`),
    value: factWords(locale, fact, value, names.area),
    pattern: patternWords(locale, fact, pattern, names.area),
  }
  return t(pattern === value ? 'matched' : 'matched_line', shown)
}

function levels(locale: Locale, { from, to }: Extract<BecauseStep, { step: 'lifted' }>) {
  const t = words(locale, 'deskFacts')
  return { from: t(`level.${from}`), to: t(`level.${to}`) }
}

function seat(
  locale: Locale,
  { kind, level, areaCode }: Extract<BecauseStep, { step: 'passed_over' }>,
  names: PlaceNames,
): string {
  const t = words(locale, 'deskBecause')
  const named = kindName(locale, kind)
  if (areaCode) return t('seat_at', { area: names.area(areaCode), kind: named })
  return t('seat', { level: words(locale, 'deskFacts')(`level.${level}`), kind: named })
}
