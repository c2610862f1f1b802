import { expect, test } from 'vitest'
import type { DepartmentKind } from '@/lib/departments/schema'
import { locales } from '@/lib/messages/words'
import { holderWords } from './holder-words'

const holder = (kind: DepartmentKind) => ({ kind, zh: '天河区演示单位', en: 'Demo Office, Tianhe' })

test.each([
  ['police', '公安机关'],
  ['antifraud', '公安机关'],
  ['police-economic', '公安机关'],
  ['discipline', '纪检监察机关'],
  ['integrated-center', '政法机关'],
  ['procuratorate', '检察机关'],
  ['market', '行政机关'],
  ['street', '行政机关'],
] as const)('who opens with the slip alone reads of %s: %s', (kind, branch) => {
  expect(holderWords('zh-CN', holder(kind), false)).toBe(branch)
  for (const locale of locales) {
    expect(holderWords(locale, holder(kind), false)).not.toMatch(/天河|Tianhe/)
  }
})

test('who said the 暗号 reads the name, in the language of the page', () => {
  expect(holderWords('zh-CN', holder('market'), true)).toBe('天河区演示单位')
  expect(holderWords('en', holder('market'), true)).toBe('Demo Office, Tianhe')
  expect(holderWords('zh-CN', null, true)).toBe('')
})
