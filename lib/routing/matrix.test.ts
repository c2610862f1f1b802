import { describe, expect, test } from 'vitest'
import { matches } from './matches'
import { publishable } from './publishable'
import { route } from './route'
import type { Facts, Rule } from './schema'
import { matrix, plainFacts, plainRule } from './triage.cases'

describe('the delivered table', () => {
  test('has its sixty rules, each with an id of its own, and may be published', () => {
    expect(matrix).toHaveLength(60)
    expect(new Set(matrix.map((rule) => rule.id)).size).toBe(60)
    expect(publishable(matrix)).toEqual([])
  })

  test('keeps cells with commas and empty limits as they are', () => {
    const [first] = matrix
    const last = matrix.at(-1)
    expect(first?.note).toContain('city level, district hidden; police only')
    expect(first?.basis).toBe('反有组织犯罪法51,61条')
    expect(last).toMatchObject({ priority: 990, close: null, firstAction: '1wd' })
  })

  test.each(matrix.map((rule) => [`${rule.priority} ${rule.category} ${rule.targetKind}`, rule]))(
    'rule %s decides some tip',
    (_name, rule) => {
      const facts = factsFor(rule)
      expect(matches(rule, facts)).toBe(true)
      expect(route(facts, matrix).rule).toEqual(rule)
    },
  )
})

describe('a table cannot be published', () => {
  const other = { ...plainRule, id: '00000000-0000-8000-8000-000000000002' }
  const faults = (...rules: Rule[]) => publishable(rules).map(({ fault }) => fault)

  test.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['two rows have equal right to every tip', {}, {}],
    ['equally specific rows meet in some tip', { area: '440106' }, { urgency: 'urgent' }],
    ['a district and its street have equal right', { area: '440106' }, { area: '440106001' }],
  ])('when %s', (_why, a, b) => {
    expect(faults({ ...plainRule, ...a }, { ...other, ...b })).toEqual(['tie'])
  })

  test.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['rows for different areas', { area: '440106' }, { area: '440103' }],
    ['rows for different categories', { category: 'ef-*' }, { category: 'gc-land' }],
    ['rows of different priority', {}, { priority: 501 }],
    ['rows of different days', { validUntil: '2026-11-30' }, { validFrom: '2026-12-01' }],
    ['a row and a more specific one', {}, { category: 'ef-tour' }],
  ])('but may be with %s', (_what, a, b) => {
    expect(faults({ ...plainRule, ...a }, { ...other, ...b })).toEqual([])
  })

  test.each<[string, Partial<Rule>, string]>([
    ['a general row stands before one for danger', { priority: 5 }, 'overrides_guard'],
    [
      'a precise row stands before one for officials',
      { priority: 5, category: 'ef-tour' },
      'overrides_guard',
    ],
    [
      'a row sends officials to a district',
      { priority: 1, targetKind: 'official' },
      'official_below_city',
    ],
    [
      'a row sends an umbrella to a street',
      { priority: 1, category: 'gc-umbrella', leadLevel: 'street' },
      'official_below_city',
    ],
    [
      'a row sends a village cadre to the street',
      { priority: 700, targetKind: 'village-cadre', leadLevel: 'street' },
      'cadre_at_street',
    ],
    [
      'the lead is nowhere at that level or above',
      { priority: 700, leadKind: 'street' },
      'no_such_seat',
    ],
    ['the lead is told beside itself', { priority: 700, ccKinds: ['market'] }, 'told_twice'],
    [
      'a row ends before it starts',
      { priority: 700, validUntil: '2022-04-30' },
      'ends_before_start',
    ],
  ])('when %s', (_why, change, fault) => {
    expect(faults(...matrix, { ...plainRule, ...change })).toContain(fault)
  })
})

/** A tip with every fact the rule names; where it leaves a choice, one that no narrower rule wants. */
function factsFor(rule: Rule): Facts {
  const category = rule.category === '*' ? 'unsure' : rule.category
  const urgency = rule.urgency === '*' ? 'normal' : rule.urgency
  return {
    category: category === 'ef-*' ? 'ef-other' : category === 'gc-*' ? 'gc-other' : category,
    targetKind: rule.targetKind === '*' ? 'unknown' : rule.targetKind,
    urgency,
    scope: rule.scope === '*' ? 'street' : rule.scope,
    areaCode: plainFacts.areaCode,
    money: urgency === 'money',
  }
}
