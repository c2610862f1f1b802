import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Locale, locales, words } from '@/lib/messages/words'
import { parseMatrix } from '@/lib/routing/matrix'
import {
  type Because,
  type BecauseStep,
  type Department,
  type Exclusion,
  type Facts,
  scopes,
  targetKinds,
  urgencies,
} from '@/lib/routing/schema'
import { triage } from '@/lib/routing/triage'
import { becauseSentences, kindName } from './because'
import { noteKey } from './note-key'

const names = { department: () => '演示单位', area: () => '天河区' }
const rules = parseMatrix(readFileSync('drizzle/data/china/routing-matrix.csv', 'utf8'))

/** One of every kind of step with each of its reasons; the type says when one is missing. */
const each: Record<BecauseStep['step'], BecauseStep[]> = {
  rule: [
    { step: 'rule', id: 'x', version: 1, priority: 180, note: '', basis: '反有组织犯罪法24条' },
    { step: 'rule', id: 'x', version: 2, priority: 110, note: 'continuing threat', basis: 'b' },
    { step: 'rule', id: 'x', version: 2, priority: 110, note: '人写的说明 {', basis: '{basis}' },
  ],
  no_rule: [{ step: 'no_rule', principle: 10 }],
  matched: [
    { step: 'matched', fact: 'category', pattern: 'ef-*', value: 'ef-service' },
    { step: 'matched', fact: 'category', pattern: 'gc-debt', value: 'gc-debt' },
    { step: 'matched', fact: 'targetKind', pattern: 'official', value: 'official' },
    { step: 'matched', fact: 'urgency', pattern: 'money', value: 'money' },
    { step: 'matched', fact: 'scope', pattern: 'elsewhere', value: 'elsewhere' },
    { step: 'matched', fact: 'area', pattern: 'district', value: '440106' },
    { step: 'matched', fact: 'area', pattern: '4401', value: '440106' },
  ],
  lifted: [
    { step: 'lifted', principle: 2, reason: 'official', from: 'district', to: 'city' },
    { step: 'lifted', principle: 11, reason: 'village_cadre', from: 'street', to: 'district' },
    { step: 'lifted', principle: 13, reason: 'scope', from: 'district', to: 'city' },
  ],
  ack_shortened: [{ step: 'ack_shortened', principle: 14, from: '24h', to: '2h' }],
  cc_added: [
    { step: 'cc_added', principle: 11, kind: 'discipline', reason: 'village_cadre' },
    { step: 'cc_added', principle: 14, kind: 'antifraud', reason: 'money' },
  ],
  cc_dropped: (['village_cadre', 'is_lead', 'already_told', 'none_left'] as const).map(
    (reason) => ({ step: 'cc_dropped', principle: 12, kind: 'street', reason }) as const,
  ),
  passed_over: (['no_such_level', 'excluded', 'no_member'] as const).flatMap((reason) =>
    [null, '440106'].map(
      (areaCode) =>
        ({
          step: 'passed_over',
          role: 'lead',
          kind: 'police',
          level: 'district',
          areaCode,
          reason,
        }) as const,
    ),
  ),
  to_discipline: [{ step: 'to_discipline', principle: 2 }],
  to_triage: [{ step: 'to_triage', principle: 10 }],
  lead: [
    { step: 'lead', departmentId: 'd', kind: 'police', level: 'district', areaCode: '440106' },
  ],
  cc: [{ step: 'cc', departmentId: 'd', kind: 'market', level: 'district', areaCode: '440106' }],
  recovery: [{ step: 'recovery' }],
}

const all: Because = Object.values(each).flat()

function expectWords(locale: Locale, because: Because) {
  for (const { step, text, more, principle } of becauseSentences(locale, because, names)) {
    expect(text.trim(), step).not.toBe('')
    expect(text, step).not.toMatch(/deskBecause|undefined|^\w+\.\w+/)
    for (const line of more) expect(line.trim(), step).not.toBe('')
    const say = words(locale, 'deskBecause')
    if (principle !== null) expect(say(`principles.${principle}`)).not.toBe('')
  }
}

test.each(locales)('no step lacks words in %s', (locale) => {
  expectWords(locale, all)
  expect(becauseSentences(locale, all, names)).toHaveLength(all.length)
})

test('each reason reads differently', () => {
  for (const locale of locales) {
    const texts = becauseSentences(locale, all, names).map(({ text }) => text)
    expect(new Set(texts).size).toBe(all.length)
  }
})

test('whatever the triage table decides can be read', () => {
  const departments: Department[] = []
  const hidden: Exclusion[] = [{ kind: 'police', areaCode: '440106', level: 'district' }]
  const tried = rules.flatMap(({ category }) =>
    targetKinds.flatMap((targetKind) =>
      urgencies.flatMap((urgency) =>
        scopes.map((scope): Facts => {
          const known = category.endsWith('*') ? 'ef-service' : (category as Facts['category'])
          return { category: known, targetKind, urgency, scope, areaCode: '440106', money: true }
        }),
      ),
    ),
  )
  for (const facts of tried.filter((_, at) => at % 7 === 0)) {
    expectWords('zh-CN', triage(facts, rules, departments, hidden).resolved.because)
  }
})

test('the notes of the delivered rules have words in both languages', () => {
  for (const locale of locales) {
    const say = words(locale, 'deskRules')
    const notes = rules.map(({ note }) => note).filter(Boolean)
    expect(notes.filter((note) => !say.has(`note.${noteKey(note)}`))).toEqual([])
  }
})

test('a kind of department goes by its short name', () => {
  expect(kindName('zh-CN', 'police')).toBe('公安机关')
  expect(kindName('en', 'police')).toBe('Public security')
})
