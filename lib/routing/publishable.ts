import { kinds } from '@/lib/departments/kinds'
import { atOrBelow, levelAbove } from '@/lib/departments/schema'
import { isAboutOfficials } from './exclusions'
import { byPrecedence, isGuarded, overlap, specificity } from './precedence'
import type { DepartmentLevel, Rule, Seat } from './schema'

/** What keeps a table from being published. `rules` names the rows at fault. */
type Fault = { fault: FaultCode; rules: string[] }

type FaultCode =
  | 'tie'
  | 'overrides_guard'
  | 'no_such_seat'
  | 'official_below_city'
  | 'cadre_at_street'
  | 'told_twice'
  | 'ends_before_start'

/** Every fault of a table; an empty list may be published. Two rows that decide the same tip with equal right are a fault, and so is a row that gets before one for emergencies or conflicts of interest. */
export function publishable(rules: readonly Rule[]): Fault[] {
  return [...rules.flatMap(faultsOfRow), ...pairs(rules).flatMap(([a, b]) => faultsOfPair(a, b))]
}

function faultsOfRow(rule: Rule): Fault[] {
  const seat = { kind: rule.leadKind, level: rule.leadLevel }
  const told = [rule.leadKind, ...rule.ccKinds]
  const checks: Record<Exclude<FaultCode, 'tie' | 'overrides_guard'>, boolean> = {
    no_such_seat: !hasSeat(seat),
    official_below_city: isForOfficials(rule) && rule.leadLevel !== 'city',
    cadre_at_street: rule.targetKind === 'village-cadre' && atOrBelow(rule.leadLevel, 'street'),
    told_twice: new Set(told).size < told.length,
    ends_before_start: rule.validUntil !== null && rule.validUntil < rule.validFrom,
  }
  const codes = Object.keys(checks) as (keyof typeof checks)[]
  return codes.filter((code) => checks[code]).map((fault) => ({ fault, rules: [rule.id] }))
}

function faultsOfPair(a: Rule, b: Rule): Fault[] {
  if (!overlap(a, b) || !sameDays(a, b)) return []
  const rules = [a.id, b.id]
  if (a.priority === b.priority && specificity(a) === specificity(b)) {
    return [{ fault: 'tie', rules }]
  }
  const [first, second] = byPrecedence(a, b) < 0 ? [a, b] : [b, a]
  const overrides = isGuarded(second) && !isGuarded(first)
  return overrides ? [{ fault: 'overrides_guard', rules }] : []
}

function isForOfficials({ category, targetKind }: Rule): boolean {
  return isAboutOfficials({
    category: category === 'gc-umbrella' ? category : 'unsure',
    targetKind: targetKind === '*' ? 'unknown' : targetKind,
  })
}

/** The kind exists at the level or at one above. */
function hasSeat({ kind, level }: Seat): boolean {
  for (let at: DepartmentLevel | undefined = level; at; at = levelAbove(at)) {
    if (kinds[kind].levels.includes(at)) return true
  }
  return false
}

function sameDays(a: Rule, b: Rule): boolean {
  const forever = '9999-12-31'
  return a.validFrom <= (b.validUntil ?? forever) && b.validFrom <= (a.validUntil ?? forever)
}

function pairs(rules: readonly Rule[]): [Rule, Rule][] {
  return rules.flatMap((a, at) => rules.slice(at + 1).map((b): [Rule, Rule] => [a, b]))
}
