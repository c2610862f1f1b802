import { expect, test } from 'vitest'
import { aReport, aStory } from '@/lib/testing/report'
import type { ReportDraft } from '@/lib/tips/report/draft'
import { factsOf } from '@/lib/tips/report/facts'
import { excludedFrom } from './exclusions'
import type { NamedPlace } from './named'

const places: NamedPlace[] = [{ code: '440106', name: '天河区', level: 'district' }]

const excluded = (changes: Partial<ReportDraft>) => {
  const draft = aReport(changes)
  return excludedFrom(draft, factsOf(draft), places).map(
    ({ origin, kind, areaCode, level }) => `${origin}: ${kind} ${areaCode} ${level}`,
  )
}

const story = aStory('演示：天河公安分局的人来过。')
const involved = { involved: 'yes' as const, unit: '', hide: [] }

test('a matter about officials shuts out everybody below the city', () => {
  expect(excluded({ officials: involved })).toEqual(['rule: * 4401 district'])
  expect(excluded({ kind: { category: 'gc-umbrella' } })).toEqual(['rule: * 4401 district'])
})

test('a matter about a village cadre shuts out every street', () => {
  const who = { targetKind: 'village-cadre' as const, rows: [], shown: 1, warned: false }
  expect(excluded({ who })).toEqual(['rule: * 4401 street'])
})

test('what the resident ticks, the unit they give and the one their words name, each once', () => {
  const officials = { involved: 'no' as const, unit: 'market:440106', hide: ['police:440106'] }
  expect(excluded({ officials, story })).toEqual([
    'resident: police 440106 district',
    'named: market 440106 district',
  ])
  expect(excluded({ story })).toEqual(['named: police 440106 district'])
})

test('where fraudsters pose as the police a name accuses nobody, unless officials are involved', () => {
  const kind = { category: 'ef-police' as const }
  expect(excluded({ kind, story })).toEqual([])
  expect(excluded({ kind, story, officials: involved })).toContain('named: police 440106 district')
})

test('to whom they turned before is not accused', () => {
  const before = { ...aStory('演示：他们骗老人的钱。'), earlier: '向天河公安分局报过案' }
  expect(excluded({ story: before })).toEqual([])
})
