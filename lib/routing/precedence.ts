import { areaAt, isLevel } from './area'
import { type Facts, type MatchedFact, matchedFacts, type Rule } from './schema'

/** The columns of a rule that decide whom it is for. */
export type Pattern = Pick<Rule, MatchedFact>

/** The rule that decides: the lowest priority, within it the most specific. A rule made for emergencies or conflicts of interest is not overridden by a more general one. */
export function prevailingRule(facts: Facts, rules: readonly Rule[]): Rule | undefined {
  const matching = rules.filter((rule) => matches(rule, facts))
  const guards = matching.filter(isGuarded)
  const standing = matching.filter(
    (rule) => isGuarded(rule) || !guards.some((guard) => specificity(guard) >= specificity(rule)),
  )
  return standing.toSorted(byPrecedence)[0]
}

export function matches(rule: Pattern, facts: Facts): boolean {
  return matchedFacts.every((fact) => matchesFact(rule, facts, fact))
}

/** Made for an emergency (danger, money moving) or a conflict of interest (officials, umbrellas, village cadres). */
export function isGuarded(rule: Pattern): boolean {
  return (
    rule.urgency === 'danger' ||
    rule.urgency === 'money' ||
    rule.category === 'gc-umbrella' ||
    rule.targetKind === 'official' ||
    rule.targetKind === 'village-cadre'
  )
}

/** An exact category counts 2, a whole line 1; every other column that is not `*` counts 1. */
export function specificity(rule: Pattern): number {
  const category = rule.category === '*' ? 0 : rule.category.endsWith('*') ? 1 : 2
  const others = [rule.targetKind, rule.urgency, rule.scope, rule.area]
  return category + others.filter((pattern) => pattern !== '*').length
}

/** Orders by priority, then specificity. Version and id only keep an unpublishable tie from depending on the order of rows. */
export function byPrecedence(a: Rule, b: Rule): number {
  return (
    a.priority - b.priority ||
    specificity(b) - specificity(a) ||
    b.version - a.version ||
    (a.id < b.id ? -1 : 1)
  )
}

/** Whether some tip could match both. */
export function overlap(a: Pattern, b: Pattern): boolean {
  return (
    categoriesMeet(a.category, b.category) &&
    wordsMeet(a.targetKind, b.targetKind) &&
    wordsMeet(a.urgency, b.urgency) &&
    wordsMeet(a.scope, b.scope) &&
    areasMeet(a.area, b.area)
  )
}

function matchesFact(rule: Pattern, facts: Facts, fact: MatchedFact): boolean {
  if (fact === 'category') return categoryMatches(rule.category, facts.category)
  if (fact === 'area') return areaMatches(rule.area, facts.areaCode)
  return rule[fact] === '*' || rule[fact] === facts[fact]
}

function categoryMatches(pattern: string, category: string): boolean {
  return pattern.endsWith('*') ? category.startsWith(pattern.slice(0, -1)) : pattern === category
}

/** A level asks that the area be known that far; a code takes in everything inside it. */
function areaMatches(pattern: string, areaCode: string): boolean {
  if (pattern === '*') return true
  return isLevel(pattern) ? areaAt(areaCode, pattern) !== null : areaCode.startsWith(pattern)
}

function categoriesMeet(a: string, b: string): boolean {
  return categoryMatches(a, b) || categoryMatches(b, a)
}

function wordsMeet(a: string, b: string): boolean {
  return a === '*' || b === '*' || a === b
}

/** Levels always meet: whoever's street is known, their district is. */
function areasMeet(a: string, b: string): boolean {
  const bothCodes = /^\d/.test(a) && /^\d/.test(b)
  return !bothCodes || a.startsWith(b) || b.startsWith(a)
}
