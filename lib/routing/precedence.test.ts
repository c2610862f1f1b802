import { describe, expect, test } from 'vitest'
import { route } from './route'
import type { Facts, Rule } from './schema'
import { matrix, plainFacts, plainRule } from './triage.cases'

describe('precedence', () => {
  const general = {
    ...plainRule,
    id: 'aaaaaaaa-0000-8000-8000-000000000000',
    leadKind: 'court',
  } as const
  const lead = (rules: Rule[], facts: Partial<Facts> = {}) => {
    const { kind, level } = route({ ...plainFacts, ...facts }, rules).lead
    return `${kind} ${level}`
  }

  test('a district named in a rule beats everywhere, within one priority', () => {
    const named = { ...plainRule, area: '440106' }
    expect(lead([general, named])).toBe('market district')
    expect(lead([general, named], { areaCode: '440103001' })).toBe('court district')
  })

  test('a level asks that the area be known that far', () => {
    const inStreets = { ...plainRule, area: 'street' }
    expect(lead([general, inStreets])).toBe('market district')
    expect(lead([general, inStreets], { areaCode: '440106' })).toBe('court district')
  })

  test('an earlier priority beats a more specific row', () => {
    const exact: Rule = {
      ...plainRule,
      category: 'ef-health',
      targetKind: 'company',
      priority: 501,
    }
    expect(lead([exact, general])).toBe('court district')
  })

  test('a general row of the first priority overrides neither emergencies nor conflicts of interest', () => {
    const first = { ...general, priority: 1 }
    expect(lead([...matrix, first])).toBe('court district')
    expect(lead([...matrix, first], { urgency: 'danger' })).toBe('police district')
    expect(lead([...matrix, first], { urgency: 'money', money: true })).toBe('antifraud city')
    expect(lead([...matrix, first], { targetKind: 'official' })).toBe('discipline city')
    expect(lead([...matrix, first], { category: 'gc-umbrella' })).toBe('discipline city')
  })

  test('a rule that gives officials to a district is lifted to the city', () => {
    const wrong: Rule = {
      ...plainRule,
      priority: 1,
      category: 'ef-health',
      targetKind: 'official',
      urgency: 'normal',
    }
    expect(lead([...matrix, wrong], { targetKind: 'official' })).toBe('market city')
  })
})
