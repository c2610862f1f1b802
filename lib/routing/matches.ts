import { areaAt } from '@/lib/areas/schema'
import { isOneOf } from '@/lib/platform/one-of'
import { departmentLevels, type Facts, type MatchedFact, matchedFacts, type Rule } from './schema'

/** The columns of a rule that decide whom it is for. */
export type Pattern = Pick<Rule, MatchedFact>

/** Whether a rule is for a tip with these facts. */
export function matches(rule: Pattern, facts: Facts): boolean {
  return matchedFacts.every((fact) => matchesFact(rule, facts, fact))
}

function matchesFact(rule: Pattern, facts: Facts, fact: MatchedFact): boolean {
  if (fact === 'category') return categoryMatches(rule.category, facts.category)
  if (fact === 'area') return areaMatches(rule.area, facts.areaCode)
  return rule[fact] === '*' || rule[fact] === facts[fact]
}

export function categoryMatches(pattern: string, category: string): boolean {
  return pattern.endsWith('*') ? category.startsWith(pattern.slice(0, -1)) : pattern === category
}

/** A level asks that the area be known that far; a code takes in everything inside it. */
function areaMatches(pattern: string, areaCode: string): boolean {
  if (pattern === '*') return true
  return isOneOf(departmentLevels, pattern)
    ? areaAt(areaCode, pattern) !== null
    : areaCode.startsWith(pattern)
}
