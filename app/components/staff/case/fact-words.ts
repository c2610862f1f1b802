import type { Locale } from '@/lib/messages/words'
import { words } from '@/lib/messages/words'
import { parseLimit } from '@/lib/platform/clock/limit'
import { type MatchedFact, type Urgency, urgencies } from '@/lib/routing/schema'
import { noteKey } from './note-key'

type AreaName = (code: string) => string

/** The official name of a category. */
export function categoryName(locale: Locale, slug: string): string {
  const t = words(locale, 'categories')
  const key = `${slug}.name`
  return t.has(key) ? t(key) : slug
}

/** The urgency a stored word stands for. */
export function urgencyOf(word: string): Urgency {
  const found = urgencies.find((urgency) => urgency === word)
  if (!found) throw new Error(`no urgency: ${word}`)
  return found
}

/** A fact of a tip in words; an area by its name. */
export function factWords(locale: Locale, fact: MatchedFact, value: string, area: AreaName) {
  if (fact === 'category') return categoryName(locale, value)
  if (fact === 'area') return area(value)
  const t = words(locale, 'deskFacts')
  const key = `${fact}.${value}`
  return t.has(key) ? t(key) : value
}

/** What a rule asks for in one of its columns: a fact, a whole line of categories, a level, or anything. */
export function patternWords(locale: Locale, fact: MatchedFact, pattern: string, area: AreaName) {
  const t = words(locale, 'deskRules')
  const key = `pattern.${pattern === '*' ? 'any' : pattern.replace('-*', '-line')}`
  if (t.has(key)) return t(key)
  return factWords(locale, fact, pattern, area)
}

/** 15min, 2h, 7d or 5wd as people say them. */
export function limitWords(locale: Locale, limit: string): string {
  const { count, unit } = parseLimit(limit)
  return words(locale, 'deskFacts')(`limit.${unit}`, { n: count })
}

/** The delivered rules' notes have words in both languages; one that people wrote is shown as they wrote it. */
export function noteWords(locale: Locale, note: string): string {
  const t = words(locale, 'deskRules')
  const key = `note.${noteKey(note)}`
  return t.has(key) ? t(key) : note
}
