import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindAndParts } from '@/lib/departments/kinds'
import { departmentKinds } from '@/lib/departments/schema'
import { matches } from './matches'
import { isGuarded, prevailingRule, specificity } from './precedence'
import { route } from './route'
import {
  categoryPatterns,
  categorySlugs,
  departmentLevels,
  type Exclusion,
  type Facts,
  type Rule,
  scopes,
  targetKinds,
  urgencies,
} from './schema'
import { triage } from './triage'
import { areaCodes, everyDepartment, matrix, plainRule } from './triage.cases'

const anyFacts: fc.Arbitrary<Facts> = fc.record({
  category: fc.constantFrom(...categorySlugs),
  targetKind: fc.constantFrom(...targetKinds),
  urgency: fc.constantFrom(...urgencies),
  scope: fc.constantFrom(...scopes),
  areaCode: fc.constantFrom(...areaCodes),
  money: fc.boolean(),
})

const anyExclusion: fc.Arbitrary<Exclusion> = fc.record({
  kind: fc.constantFrom(...departmentKinds, '*' as const),
  areaCode: fc.constantFrom(...areaCodes),
  level: fc.constantFrom(...departmentLevels),
})

const anyDepartments = fc
  .infiniteStream(fc.constantFrom(0, 1, 3))
  .map((members) => everyDepartment(() => members.next().value ?? 0))

const orAll = <T extends string>(values: readonly T[]) =>
  fc.oneof(fc.constant('*' as const), fc.constantFrom(...values))

const anyRule: fc.Arbitrary<Rule> = fc.record({
  ...fixed(plainRule),
  id: fc.uuid(),
  priority: fc.integer({ min: 1, max: 6 }).map((tens) => tens * 10),
  category: fc.constantFrom(...categoryPatterns),
  targetKind: orAll(targetKinds),
  urgency: orAll(urgencies),
  scope: orAll(scopes),
  area: orAll([...departmentLevels, ...areaCodes]),
  leadKind: fc.constantFrom(...departmentKinds),
  leadLevel: fc.constantFrom(...departmentLevels),
  ccKinds: fc.uniqueArray(fc.constantFrom(...departmentKinds), { maxLength: 5 }),
})

/** Tables in which rules really meet: the delivered one, or rows that all look at the tip. */
const tableFor = (facts: Facts) =>
  fc.oneof(
    fc.constant(matrix),
    fc.array(
      anyRule.map((rule) => bent(rule, facts)),
      { minLength: 1, maxLength: 12 },
    ),
  )

const factsAndTable = anyFacts.chain((facts) => fc.tuple(fc.constant(facts), tableFor(facts)))

describe('every tip', () => {
  test('of every category, target, urgency, scope and area ends with a department when all are staffed', () => {
    const departments = everyDepartment()
    const lost = everyFacts().filter(
      (facts) => triage(facts, matrix, departments, []).resolved.lead === null,
    )
    expect(lost).toEqual([])
  })

  test('ends with a department that can open it, or for recovery alone, whoever is staffed and shut out', () => {
    fc.assert(
      fc.property(
        anyFacts,
        anyDepartments,
        fc.array(anyExclusion, { maxLength: 4 }),
        (facts, departments, excluded) => {
          const { lead, cc, recovery, because } = triage(
            facts,
            matrix,
            departments,
            excluded,
          ).resolved
          expect(recovery).toBe(lead === null)
          expect(because.at(0)?.step).toBe('rule')
          if (!lead) expect(cc).toEqual([])
          const told = [...(lead ? [lead] : []), ...cc]
          expect(told.every((one) => one.activeMembers > 0)).toBe(true)
          expect(new Set(told.map((one) => one.id)).size).toBe(told.length)
        },
      ),
      { numRuns: 1_000 },
    )
  })

  test('about officials is known in the city alone, about village cadres never in a street', () => {
    fc.assert(
      fc.property(factsAndTable, anyDepartments, ([facts, rules], departments) => {
        const { lead, cc } = triage(facts, rules, departments, []).resolved
        const levels = [...(lead ? [lead] : []), ...cc].map((one) => one.level)
        if (facts.targetKind === 'village-cadre') expect(levels).not.toContain('street')
        if (facts.targetKind !== 'official' && facts.category !== 'gc-umbrella') return
        expect(levels.every((level) => level === 'city')).toBe(true)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('who is shut out', () => {
  test('never gets a tip: not the unit, none of its parts, none of its lower levels, as lead or told', () => {
    const wishes = fc.array(anyExclusion, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(
        factsAndTable,
        anyDepartments,
        wishes,
        ([facts, rules], departments, excluded) => {
          const { lead, cc } = triage(facts, rules, departments, excluded).resolved
          const told = [...(lead ? [lead] : []), ...cc]
          for (const { kind, areaCode, level } of excluded) {
            const shut = kind === '*' ? departmentKinds : kindAndParts(kind)
            const below = departmentLevels.slice(departmentLevels.indexOf(level))
            const leaked = told.filter(
              (one) =>
                shut.some((part) => part === one.kind) &&
                below.includes(one.level) &&
                one.areaCode.slice(0, areaCode.length) === areaCode,
            )
            expect(leaked).toEqual([])
          }
        },
      ),
      { numRuns: 1_500 },
    )
  })
})

describe('the table', () => {
  test('gives the same answer in whatever order its rows come', () => {
    fc.assert(
      fc.property(factsAndTable, fc.nat(), ([facts, rules], turn) => {
        const at = turn % rules.length
        const turned = [...rules.slice(at), ...rules.slice(0, at)].reverse()
        expect(route(facts, turned)).toEqual(route(facts, rules))
      }),
    )
  })

  test('never changes its answer for a rule less specific than the winner, of the same or a later priority', () => {
    const later = fc.integer({ min: 0, max: 500 })
    fc.assert(
      fc.property(factsAndTable, anyRule, later, ([facts, rules], drawn, after) => {
        const winner = prevailingRule(facts, rules)
        fc.pre(winner !== undefined)
        const added = { ...bent(drawn, facts), priority: winner.priority + after }
        fc.pre(specificity(added) < specificity(winner))
        expect(route(facts, [...rules, added])).toEqual(route(facts, rules))
      }),
      { numRuns: 1_500 },
    )
  })

  test('never lets a general rule of any priority override one for emergencies or conflicts of interest', () => {
    fc.assert(
      fc.property(factsAndTable, anyRule, ([facts, rules], drawn) => {
        const winner = prevailingRule(facts, rules)
        fc.pre(winner !== undefined && isGuarded(winner))
        const added = { ...bent(drawn, facts), priority: 0 }
        fc.pre(!isGuarded(added) && specificity(added) <= specificity(winner))
        expect(route(facts, [...rules, added])).toEqual(route(facts, rules))
      }),
      { numRuns: 1_000 },
    )
  })
})

function everyFacts(): Facts[] {
  return categorySlugs.flatMap((category) =>
    targetKinds.flatMap((targetKind) =>
      urgencies.flatMap((urgency) =>
        scopes.flatMap((scope) =>
          areaCodes.flatMap((areaCode) =>
            [true, false].map((money) => ({
              category,
              targetKind,
              urgency,
              scope,
              areaCode,
              money,
            })),
          ),
        ),
      ),
    ),
  )
}

/** The same rule, but matching the tip: columns that look elsewhere are turned to it. */
function bent(rule: Rule, facts: Facts): Rule {
  const matching: Rule = {
    ...rule,
    category: matches({ ...everything, category: rule.category }, facts)
      ? rule.category
      : facts.category,
    targetKind: rule.targetKind === '*' ? '*' : facts.targetKind,
    urgency: rule.urgency === '*' ? '*' : facts.urgency,
    scope: rule.scope === '*' ? '*' : facts.scope,
    area: matches({ ...everything, area: rule.area }, facts) ? rule.area : facts.areaCode,
  }
  return matching
}

const everything = { category: '*', targetKind: '*', urgency: '*', scope: '*', area: '*' } as const

function fixed(rule: Rule) {
  const constants = Object.entries(rule).map(([key, value]) => [key, fc.constant(value)])
  return Object.fromEntries(constants) as { [K in keyof Rule]: fc.Arbitrary<Rule[K]> }
}
