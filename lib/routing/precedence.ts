import { categoryMatches, matches, type Pattern } from './matches'
import type { Facts, Rule } from './schema'

/** The rule that decides: the lowest priority, within it the most specific. A rule made for emergencies or conflicts of interest is not overridden by a more general one. */
export function prevailingRule(facts: Facts, rules: readonly Rule[]): Rule | undefined {
  const matching = rules.filter((rule) => matches(rule, facts))
  const guards = matching.filter(isGuarded)
  const standing = matching.filter(
    (rule) => isGuarded(rule) || !guards.some((guard) => specificity(guard) >= specificity(rule)),
  )
  return standing.toSorted(byPrecedence)[0]
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
