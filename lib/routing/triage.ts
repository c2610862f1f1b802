import { exclusionsFor } from './exclusions'
import { type Resolved, resolve } from './resolve'
import { type Route, route } from './route'
import type { Department, Exclusion, Facts, Rule } from './schema'

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
