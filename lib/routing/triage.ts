import { areaAt } from '@/lib/areas/schema'
import { kinds } from '@/lib/departments/kinds'
import { levelAbove } from '@/lib/departments/schema'
import { excludes, exclusionsFor } from './exclusions'
import { type Route, route } from './route'
import type {
  Because,
  CcDropReason,
  CcSeat,
  Department,
  DepartmentLevel,
  Exclusion,
  Facts,
  PassReason,
  Rule,
  Seat,
} from './schema'

type Resolved = {
  /** Null when nobody may or can have the tip: it is sealed for recovery alone. */
  lead: Department | null
  cc: Department[]
  because: Because
  recovery: boolean
}

type Passed = Extract<Because[number], { step: 'passed_over' }>
type Climb = { found: Department | null; passed: Passed[] }
type Find = (seat: Seat, role: 'lead' | 'cc') => Climb

type Triage = { route: Route; exclusions: Exclusion[]; resolved: Resolved }

/** The whole decision for a tip, the same at submission and in the simulator. */
export function triage(
  facts: Facts,
  rules: readonly Rule[],
  departments: readonly Department[],
  excludedByResident: readonly Exclusion[],
): Triage {
  const way = route(facts, rules)
  const exclusions = exclusionsFor(facts, excludedByResident)
  return { route: way, exclusions, resolved: resolve(way, facts, departments, exclusions) }
}

const triageDesk: Seat = { kind: 'integrated-center', level: 'city' }

/**
 * Finds the departments for a route. A department that is missing, shut out or without an active member
 * is passed over for the same kind one level up; then discipline if one was shut out; then the city's
 * 综治中心. The reasons follow those of the route.
 */
function resolve(
  route: Pick<Route, 'lead' | 'cc' | 'because'>,
  facts: Pick<Facts, 'areaCode'>,
  departments: readonly Department[],
  exclusions: readonly Exclusion[],
): Resolved {
  const find = finder(facts.areaCode, departments, exclusions)
  const { lead, because } = findLead(route.lead, find)
  if (!lead) {
    const steps: Because = [...route.because, ...because, { step: 'recovery' }]
    return { lead: null, cc: [], because: steps, recovery: true }
  }
  const told = findCc(route.cc, lead, find)
  return {
    lead,
    cc: told.cc,
    because: [...route.because, ...because, ...told.because],
    recovery: false,
  }
}

function findLead(seat: Seat, find: Find): { lead: Department | null; because: Because } {
  const because: Because = []
  const attempt = (from: Seat) => {
    const { found, passed } = find(from, 'lead')
    because.push(...passed)
    return found
  }
  const discipline = () => {
    const shutOut = because.some(
      (step) => step.step === 'passed_over' && step.reason === 'excluded',
    )
    const tried = because.some((step) => step.step === 'to_discipline')
    if (!shutOut || tried || seat.kind === 'discipline') return null
    because.push({ step: 'to_discipline', principle: 2 })
    return attempt({ kind: 'discipline', level: seat.level })
  }
  const triage = () => {
    because.push({ step: 'to_triage', principle: 10 })
    return attempt(triageDesk)
  }
  const lead = attempt(seat) ?? discipline() ?? triage() ?? discipline()
  if (lead) because.push(arrived('lead', lead))
  return { lead, because }
}

/** Those told beside the lead: at its level, else the next higher the kind has (principle 12). Nobody is told twice. */
function findCc(
  wishes: readonly CcSeat[],
  lead: Department,
  find: Find,
): { cc: Department[]; because: Because } {
  const cc: Department[] = []
  const because: Because = []
  for (const wish of wishes) {
    const level = wish.level === 'lead' ? lead.level : wish.level
    const { found, passed } = find({ kind: wish.kind, level }, 'cc')
    const reason = dropReason(found, lead, cc)
    because.push(...passed)
    if (found && !reason) {
      cc.push(found)
      because.push(arrived('cc', found))
    } else if (reason) {
      because.push({ step: 'cc_dropped', principle: 12, kind: wish.kind, reason })
    }
  }
  return { cc, because }
}

function dropReason(
  found: Department | null,
  lead: Department,
  cc: readonly Department[],
): CcDropReason | null {
  if (!found) return 'none_left'
  if (found.id === lead.id) return 'is_lead'
  return cc.some((other) => other.id === found.id) ? 'already_told' : null
}

function finder(
  areaCode: string,
  departments: readonly Department[],
  exclusions: readonly Exclusion[],
): Find {
  const byPlace = new Map(departments.map((one) => [`${one.kind} ${one.areaCode}`, one]))
  return ({ kind, level }, role) => {
    const passed: Passed[] = []
    for (let at: DepartmentLevel | undefined = level; at; at = levelAbove(at)) {
      const area = kinds[kind].levels.includes(at) ? areaAt(areaCode, at) : null
      const here = area === null ? undefined : byPlace.get(`${kind} ${area}`)
      const reason = passReason(here, exclusions)
      if (here && !reason) return { found: here, passed }
      const why = reason ?? 'no_such_level'
      passed.push({ step: 'passed_over', role, kind, level: at, areaCode: area, reason: why })
    }
    return { found: null, passed }
  }
}

function passReason(
  department: Department | undefined,
  exclusions: readonly Exclusion[],
): PassReason | null {
  if (!department) return 'no_such_level'
  if (exclusions.some((exclusion) => excludes(exclusion, department))) return 'excluded'
  return department.activeMembers > 0 ? null : 'no_member'
}

function arrived(step: 'lead' | 'cc', { id, kind, level, areaCode }: Department) {
  return { step, departmentId: id, kind, level, areaCode }
}
