import { atOrBelow } from '@/lib/departments/schema'
import { ackLimit, unmatchedAck } from './ack-limit'
import { isAboutOfficials, isAboutVillageCadre } from './exclusions'
import { prevailingRule } from './precedence'
import {
  type Because,
  type CcSeat,
  type DepartmentLevel,
  type Facts,
  type Limits,
  matchedFacts,
  type Rule,
  type Seat,
} from './schema'

export type Route = {
  rule: Rule | null
  lead: Seat
  cc: CcSeat[]
  limits: Limits
  because: Because
}

type Plan = Pick<Rule, 'leadKind' | 'leadLevel' | 'ccKinds' | 'ack' | 'firstAction' | 'close'>

/** Where no rule matches, a person at the 综治中心 decides (principle 10). */
const unmatched: Plan = {
  leadKind: 'integrated-center',
  leadLevel: 'district',
  ccKinds: ['politics-law'],
  ack: unmatchedAck,
  firstAction: '1wd',
  close: null,
}

/** Names kind and level of the lead, the kinds told, and the limits for a tip, with every step of the reasoning. The same facts and rules always give the same route. */
export function route(facts: Facts, rules: readonly Rule[]): Route {
  const rule = prevailingRule(facts, rules) ?? null
  const plan = rule ?? unmatched
  const because: Because = rule ? whyRule(rule, facts) : [{ step: 'no_rule', principle: 10 }]
  const lead = { kind: plan.leadKind, level: leadLevel(facts, plan, because) }
  return {
    rule,
    lead,
    cc: ccSeats(facts, plan, lead, because),
    limits: { ack: ack(facts, plan, because), firstAction: plan.firstAction, close: plan.close },
    because,
  }
}

function whyRule(rule: Rule, facts: Facts): Because {
  const { id, version, priority, note, basis } = rule
  const matched = matchedFacts
    .filter((fact) => rule[fact] !== '*')
    .map((fact) => ({
      step: 'matched' as const,
      fact,
      pattern: rule[fact],
      value: fact === 'area' ? facts.areaCode : facts[fact],
    }))
  return [{ step: 'rule', id, version, priority, note, basis }, ...matched]
}

/** Officials and wide scope go to the city, village cadres at least to the district, whatever the rule says. */
function leadLevel(facts: Facts, plan: Plan, because: Because): DepartmentLevel {
  const from = plan.leadLevel
  const lift = liftOf(facts)
  if (!lift || from === lift.to || !atOrBelow(from, lift.to)) return from
  because.push({ step: 'lifted', from, ...lift })
  return lift.to
}

function liftOf(facts: Facts) {
  if (isAboutOfficials(facts)) {
    return { principle: 2, reason: 'official', to: 'city' } as const
  }
  if (facts.scope === 'several-districts' || facts.scope === 'elsewhere') {
    return { principle: 13, reason: 'scope', to: 'city' } as const
  }
  if (isAboutVillageCadre(facts)) {
    return { principle: 11, reason: 'village_cadre', to: 'district' } as const
  }
  return undefined
}

/** Beside the lead; the street office is always the tip's own. */
function ccSeats(facts: Facts, plan: Plan, lead: Seat, because: Because): CcSeat[] {
  const seats: CcSeat[] = plan.ccKinds.map((kind) => ({
    kind,
    level: kind === 'street' ? 'street' : 'lead',
  }))
  const money = facts.urgency === 'danger' && facts.money
  const withMoney = money ? withAntifraud(seats, lead, because) : seats
  return isAboutVillageCadre(facts) ? forVillageCadre(withMoney, lead, because) : withMoney
}

function withAntifraud(seats: CcSeat[], lead: Seat, because: Because): CcSeat[] {
  if ([lead, ...seats].some((seat) => seat.kind === 'antifraud')) return seats
  because.push({ step: 'cc_added', principle: 14, kind: 'antifraud', reason: 'money' })
  return [...seats, { kind: 'antifraud', level: 'lead' }]
}

/** The street office is not told; the discipline office of the district is (principle 11). */
function forVillageCadre(seats: CcSeat[], lead: Seat, because: Because): CcSeat[] {
  const reason = 'village_cadre'
  if (seats.some((seat) => seat.kind === 'street')) {
    because.push({ step: 'cc_dropped', principle: 12, kind: 'street', reason })
  }
  const rest = seats.filter(({ kind }) => kind !== 'street' && kind !== 'discipline')
  if (lead.kind === 'discipline' && lead.level === 'district') return rest
  if (!seats.some((seat) => seat.kind === 'discipline')) {
    because.push({ step: 'cc_added', principle: 11, kind: 'discipline', reason })
  }
  return [...rest, { kind: 'discipline', level: 'district' }]
}

function ack(facts: Facts, plan: Plan, because: Because): string {
  const limit = ackLimit(plan.ack, facts.urgency)
  if (limit !== plan.ack) {
    because.push({ step: 'ack_shortened', principle: 14, from: plan.ack, to: limit })
  }
  return limit
}
