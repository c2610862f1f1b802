import { expect, test } from 'vitest'
import { formFields } from '@/lib/http/form-fields'
import { aReport } from '@/lib/testing/report'
import { unsureRows } from './answer-step'
import type { ReportDraft } from './draft'
import { factsOf, isPressing } from './facts'
import {
  contactInput,
  officialsInput,
  phraseInput,
  placeInput,
  stopPaymentInput,
  storyInput,
  submitInput,
  urgencyInput,
  whoInput,
} from './input'
import { missing, reportPath, stepAfter, steps } from './steps'

/** A form as a browser posts it, read as an action reads it. */
function posted(schema: { shape: object }, ...fields: [string, string][]) {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return formFields(form, schema as Parameters<typeof formFields>[1])
}

type Parsing = { safeParse: (given: unknown) => { error?: { issues: Issue[] } } }
type Issue = { path: PropertyKey[]; message: string }

const issuesOf = (schema: Parsing, given: unknown) =>
  schema.safeParse(given).error?.issues.map(({ path, message }) => [path[0], message]) ?? []

test('every step leads to the next, and the last to the check page', () => {
  const path = steps.map((step) => stepAfter(step, aReport({ place: undefined })))
  expect(path).toEqual([...steps.slice(1).map(reportPath), '/report/check'])
})

test('danger and money lead past the telephone numbers, a district past its streets', () => {
  const money = aReport({ urgency: { danger: '', money: 'now', recent: '' } })
  expect([isPressing(money), stepAfter('urgency', money)]).toEqual([true, '/report/urgent'])
  expect(stepAfter('place', aReport())).toBe('/report/street')
  const wide = aReport({ place: { scope: 'elsewhere', district: '440106' } })
  expect(stepAfter('place', wide)).toBe('/report/story')
})

test('three questions must be answered: what kind, where and what happened', () => {
  const empty = aReport({ kind: undefined, place: undefined, story: undefined })
  expect(missing(empty)).toEqual(['kind', 'place', 'story'])
  expect(missing(aReport())).toEqual([])
})

test.each<[Partial<ReportDraft>, object]>([
  [{}, { urgency: 'normal', targetKind: 'unknown', areaCode: '440106', money: false }],
  [
    { urgency: { danger: 'yes', money: 'just', recent: 'earlier' } },
    { urgency: 'danger', money: true },
  ],
  [{ urgency: { danger: 'no', money: 'just', recent: 'days' } }, { urgency: 'money', money: true }],
  [{ urgency: { danger: 'unsure', money: 'no', recent: 'days' } }, { urgency: 'urgent' }],
  [{ urgency: { danger: '', money: '', recent: 'months' } }, { urgency: 'normal' }],
  [{ urgency: { danger: '', money: '', recent: 'earlier' } }, { urgency: 'historic' }],
  [{ officials: { involved: 'yes', unit: '', hide: [] } }, { targetKind: 'official' }],
  [{ officials: { involved: 'unsaid', unit: '', hide: [] } }, { targetKind: 'unknown' }],
  [{ street: { street: '440106001', agree: 'on', detail: '' } }, { areaCode: '440106001' }],
  [{ street: { street: '440106001', detail: '' } }, { areaCode: '440106' }],
  [{ street: { street: '440104001', agree: 'on', detail: '' } }, { areaCode: '440106' }],
  [{ place: { scope: 'elsewhere', district: '' } }, { areaCode: '4401', scope: 'elsewhere' }],
])('the facts of %j', (changes, facts) => {
  expect(factsOf(aReport(changes))).toMatchObject(facts)
})

test('urgency: one answer is enough, none is not', () => {
  expect(issuesOf(urgencyInput, {})).toEqual([['danger', 'choose']])
  expect(issuesOf(urgencyInput, { recent: 'unsure' })).toEqual([])
})

test('place: a district, unless it is wider than one', () => {
  expect(issuesOf(placeInput, {})).toEqual([['scope', 'choose']])
  expect(issuesOf(placeInput, { scope: 'street' })).toEqual([['district', 'choose_district']])
  expect(issuesOf(placeInput, { scope: 'several-districts', district: '' })).toEqual([])
  expect(issuesOf(placeInput, { scope: 'district', district: '110101' })).not.toEqual([])
})

test('the story says how much is too much', () => {
  expect(issuesOf(storyInput, { story: '太短了' })).toEqual([['story', 'story_short']])
  expect(issuesOf(storyInput, { story: '字'.repeat(5123) })).toEqual([['story', 'story_long:123']])
  expect(issuesOf(storyInput, { story: '字'.repeat(5000), q0: '字'.repeat(503) })).toEqual([
    ['q0', 'too_long:3'],
  ])
})

test('61 · NUL, lone surrogates, bidi overrides, zero width and Zalgo are made harmless; emoji count as one each', () => {
  const odd = `这\u0000是\ud800\u202e一\u200b个演示故事${'\u0308'.repeat(500)}\u2066结束了`
  const { story } = storyInput.parse({ story: odd })
  expect(story).toMatch(/^这是\ufffd一个演示故事/)
  expect(story).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(story.length).toBeLessThan(30)
  expect(issuesOf(storyInput, { story: '😀'.repeat(5000) })).toEqual([])
  expect(issuesOf(storyInput, { story: '😀'.repeat(10_000) })).toEqual([
    ['story', 'story_long:5000'],
  ])
  expect(issuesOf(storyInput, { story: '\u0000\u200b'.repeat(50) })).toEqual([
    ['story', 'story_short'],
  ])
})

test('52 · fields that were not asked for are refused, and the prototype stays as it is', () => {
  expect(issuesOf(storyInput, { story: '字'.repeat(20), status: 'closed' })).toHaveLength(1)
  const form = posted(urgencyInput, ['__proto__', 'x'], ['constructor', 'y'], ['danger', 'yes'])
  expect(issuesOf(urgencyInput, form)).not.toEqual([])
  expect({}.constructor).toBe(Object)
})

test('who: rows side by side, odd numbers only warned about', () => {
  const form = posted(
    whoInput,
    ...(['idKind:phone', 'idValue:1380013800', 'idKind:name', 'idValue:老陈'].map((pair) =>
      pair.split(':'),
    ) as [string, string][]),
  )
  const { idKind, idValue } = whoInput.parse({ ...form, targetKind: 'group' })
  expect([idKind, idValue]).toEqual([
    ['phone', 'name'],
    ['1380013800', '老陈'],
  ])
  const rows = ['1380013800', '138 0013 8000', '020-81234567', '95588', '+852 6123 4567']
  expect(unsureRows(rows.map((value) => ({ kind: 'phone', value })))).toEqual([0])
})

test('officials: units as offered, nothing else', () => {
  const good = { involved: 'yes', unit: 'police:440106', hide: ['*:440106', 'market:4401'] }
  expect(issuesOf(officialsInput, good)).toEqual([])
  for (const unit of ['police:440106:city', 'nobody:4401', 'police:1101', 'police:']) {
    expect(issuesOf(officialsInput, { unit })).not.toEqual([])
  }
})

test('contact: none by default; a number must be whole', () => {
  expect(contactInput.parse({})).toMatchObject({ wants: 'no', phone: '' })
  expect(issuesOf(contactInput, { wants: 'yes' })).toEqual([['phone', 'required']])
  expect(issuesOf(contactInput, { wants: 'yes', phone: '138 0013 800' })).toEqual([
    ['phone', 'phone_length:10'],
  ])
  const typed = { wants: 'yes', phone: '＋86 138-0013-8000' }
  expect(contactInput.parse(typed).phone).toBe('13800138000')
  expect(issuesOf(contactInput, { wants: 'yes', phone: '020 8123 4567' })).toEqual([])
})

test('the 暗号, the stop-payment card and the truth sentence', () => {
  expect(issuesOf(phraseInput, { phrase: '木棉' })).toEqual([['phrase', 'word_short']])
  expect(issuesOf(phraseInput, {})).toEqual([])
  expect(issuesOf(stopPaymentInput, {})).toEqual([])
  expect(issuesOf(submitInput, {})).toEqual([['truth', 'truth']])
})
