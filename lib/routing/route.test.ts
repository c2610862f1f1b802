import { describe, expect, test } from 'vitest'
import { route } from './route'
import type { Facts, Rule } from './schema'
import { matrix, plainFacts, plainRule } from './triage.cases'

const lineUp = (facts: Partial<Facts>, rules: readonly Rule[] = matrix) => {
  const { lead, cc, limits } = route({ ...plainFacts, ...facts }, rules)
  return {
    lead: `${lead.kind} ${lead.level}`,
    cc: cc.map((seat) => `${seat.kind} ${seat.level}`),
    ack: limits.ack,
  }
}

const steps = (facts: Partial<Facts>, rules: readonly Rule[] = matrix) =>
  route({ ...plainFacts, ...facts }, rules).because

describe('the triage table, principle by principle', () => {
  test.each<[string, Partial<Facts>, string, string[], string]>([
    [
      '1 danger goes to the police within a quarter of an hour',
      { category: 'ef-helping', urgency: 'danger' },
      'police district',
      [],
      '15min',
    ],
    [
      '1 money moving goes to the anti-fraud centre',
      { category: 'ef-kin', urgency: 'money', money: true },
      'antifraud city',
      ['police lead'],
      '15min',
    ],
    [
      '2 officials go to discipline in the city',
      { targetKind: 'official' },
      'discipline city',
      [],
      '24h',
    ],
    [
      '2 an umbrella goes to discipline in the city',
      { category: 'gc-umbrella', targetKind: 'unknown' },
      'discipline city',
      [],
      '24h',
    ],
    [
      '2 an official who endangers goes to discipline, not to the police',
      { targetKind: 'official', urgency: 'danger' },
      'discipline city',
      [],
      '15min',
    ],
    [
      '3 and 11 a village cadre: the street office is not told, discipline is',
      { category: 'ef-tour', targetKind: 'village-cadre' },
      'culture-tourism district',
      ['market lead', 'police lead', 'discipline district'],
      '24h',
    ],
    [
      '11 a village cadre: no lead at street level',
      { category: 'ef-helping', targetKind: 'village-cadre' },
      'police district',
      ['civil-affairs lead', 'health lead', 'market lead', 'discipline district'],
      '24h',
    ],
    [
      '11 discipline leading in the district is not told again',
      { category: 'gc-village-power', targetKind: 'village-cadre' },
      'discipline district',
      ['politics-law lead', 'agriculture lead', 'civil-affairs lead'],
      '24h',
    ],
    [
      '4 fund-raising goes to the finance office and economic police',
      { category: 'ef-fundraising' },
      'finance district',
      ['police-economic lead', 'market lead', 'nfra lead'],
      '24h',
    ],
    [
      '5 institutions go to civil affairs',
      { category: 'ef-service', targetKind: 'care-institution' },
      'civil-affairs district',
      ['finance lead', 'police-economic lead', 'market lead', 'street street'],
      '24h',
    ],
    [
      '6 products go to market regulation',
      { category: 'ef-product' },
      'market district',
      ['police lead', 'health lead', 'street street'],
      '24h',
    ],
    [
      '7 tele-fraud goes to the anti-fraud centre of the city',
      { category: 'ef-police', targetKind: 'online-account' },
      'antifraud city',
      ['police lead', 'telecom lead'],
      '2h',
    ],
    [
      '8 gangs go to the police of the district, the committee is told',
      { category: 'gc-other' },
      'politics-law district',
      ['police lead'],
      '24h',
    ],
    [
      '8 gangs that extort go to the police of the district',
      { category: 'gc-market', targetKind: 'group' },
      'police district',
      ['market lead', 'politics-law lead', 'street street'],
      '24h',
    ],
    [
      '10 an unclear matter goes to the district centre',
      { category: 'unsure', targetKind: 'unknown' },
      'integrated-center district',
      ['politics-law lead'],
      '24h',
    ],
    [
      '12 a lead in the street tells its own street',
      { category: 'ef-helping' },
      'police street',
      ['civil-affairs lead', 'health lead', 'market lead', 'street street'],
      '24h',
    ],
    [
      '13 several districts lift the lead to the city',
      { scope: 'several-districts' },
      'market city',
      ['health lead', 'police lead', 'street street'],
      '24h',
    ],
    [
      '13 elsewhere lifts the lead to the city',
      { category: 'ef-helping', scope: 'elsewhere' },
      'police city',
      ['civil-affairs lead', 'health lead', 'market lead', 'street street'],
      '24h',
    ],
    [
      '14 an urgent ack is two hours whatever the rule',
      { urgency: 'urgent' },
      'market district',
      ['health lead', 'police lead', 'street street'],
      '2h',
    ],
    [
      '14 danger wins over money, the anti-fraud centre is told',
      { category: 'ef-agent', urgency: 'danger', money: true },
      'police district',
      ['antifraud lead'],
      '15min',
    ],
    [
      '14 a gang and danger without money: the anti-fraud centre is not told',
      { category: 'gc-debt', urgency: 'danger' },
      'police district',
      [],
      '15min',
    ],
    [
      '14 a gang, danger and money: it is',
      { category: 'gc-debt', urgency: 'danger', money: true },
      'police district',
      ['antifraud lead'],
      '15min',
    ],
  ])('%s', (_principle, facts, lead, cc, ack) => {
    expect(lineUp(facts)).toEqual({ lead, cc, ack })
  })

  test('a shorter ack than two hours stays', () => {
    const rules = [{ ...plainRule, ack: '30min' }]
    expect(lineUp({ urgency: 'urgent' }, rules).ack).toBe('30min')
  })
})

describe('because', () => {
  test('no rule at all means the centre of the district, where a person decides', () => {
    expect(lineUp({}, [])).toEqual({
      lead: 'integrated-center district',
      cc: ['politics-law lead'],
      ack: '24h',
    })
    expect(steps({}, [])).toEqual([{ step: 'no_rule', principle: 10 }])
  })

  test('names the rule, its legal basis and the facts that matched', () => {
    const [rule, ...matched] = steps({ category: 'ef-invest', targetKind: 'online-account' })
    expect(rule).toMatchObject({
      step: 'rule',
      priority: 500,
      version: 1,
      basis: '反电信网络诈骗法；60岁以上预警劝阻机制',
    })
    expect(matched).toEqual([
      { step: 'matched', fact: 'category', pattern: 'ef-invest', value: 'ef-invest' },
      { step: 'matched', fact: 'targetKind', pattern: 'online-account', value: 'online-account' },
    ])
  })

  test('tells what the principles changed', () => {
    const facts = {
      category: 'ef-helping',
      targetKind: 'village-cadre',
      urgency: 'urgent',
    } as const
    expect(steps(facts).slice(2)).toEqual([
      { step: 'lifted', principle: 11, reason: 'village_cadre', from: 'street', to: 'district' },
      { step: 'cc_dropped', principle: 12, kind: 'street', reason: 'village_cadre' },
      { step: 'cc_added', principle: 11, kind: 'discipline', reason: 'village_cadre' },
      { step: 'ack_shortened', principle: 14, from: '24h', to: '2h' },
    ])
  })

  test('survives being stored as JSON', () => {
    const because = steps({ scope: 'elsewhere', urgency: 'danger', money: true })
    expect(JSON.parse(JSON.stringify(because))).toEqual(because)
  })
})
