import { describe, expect, test } from 'vitest'
import { excludes, exclusionsFor } from './exclusions'
import type { Exclusion, Facts } from './schema'

describe('an exclusion', () => {
  const district: Exclusion = { kind: 'police', areaCode: '440106', level: 'district' }

  test.each<[string, Parameters<typeof excludes>[1], boolean]>([
    ['the unit itself', { kind: 'police', areaCode: '440106', level: 'district' }, true],
    ['its parts', { kind: 'antifraud', areaCode: '440106', level: 'district' }, true],
    ['its lower levels', { kind: 'police', areaCode: '440106001', level: 'street' }, true],
    ['not the level above', { kind: 'police', areaCode: '4401', level: 'city' }, false],
    ['not another district', { kind: 'police', areaCode: '440103', level: 'district' }, false],
    ['not another kind', { kind: 'market', areaCode: '440106', level: 'district' }, false],
  ])('of the district police takes %s', (_what, department, taken) => {
    expect(excludes(district, department)).toBe(taken)
  })

  test('of a part leaves the whole', () => {
    const part: Exclusion = { kind: 'integrated-center', areaCode: '4401', level: 'city' }
    expect(excludes(part, { kind: 'politics-law', areaCode: '4401', level: 'city' })).toBe(false)
  })

  test('of every kind below the city leaves the city', () => {
    const below: Exclusion = { kind: '*', areaCode: '4401', level: 'district' }
    expect(excludes(below, { kind: 'water', areaCode: '440103', level: 'district' })).toBe(true)
    expect(excludes(below, { kind: 'street', areaCode: '440103001', level: 'street' })).toBe(true)
    expect(excludes(below, { kind: 'discipline', areaCode: '4401', level: 'city' })).toBe(false)
  })
})

describe('what a tip is about shuts out', () => {
  test.each<[string, Pick<Facts, 'category' | 'targetKind'>, Exclusion[]]>([
    ['nobody', { category: 'ef-tour', targetKind: 'company' }, []],
    [
      'districts, for officials',
      { category: 'ef-tour', targetKind: 'official' },
      [{ kind: '*', areaCode: '4401', level: 'district' }],
    ],
    [
      'districts, for umbrellas, cadre or not',
      { category: 'gc-umbrella', targetKind: 'village-cadre' },
      [{ kind: '*', areaCode: '4401', level: 'district' }],
    ],
    [
      'streets, for village cadres',
      { category: 'gc-land', targetKind: 'village-cadre' },
      [{ kind: '*', areaCode: '4401', level: 'street' }],
    ],
  ])('%s', (_who, facts, exclusions) => {
    expect(exclusionsFor(facts, [])).toEqual(exclusions)
  })

  test('together with the resident’s wishes, each once', () => {
    const wish: Exclusion = { kind: 'police', areaCode: '440106', level: 'district' }
    const below: Exclusion = { kind: '*', areaCode: '4401', level: 'district' }
    const facts = { category: 'gc-vice', targetKind: 'official' } as const
    expect(exclusionsFor(facts, [wish, below, wish])).toEqual([below, wish])
  })
})
