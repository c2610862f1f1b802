import { expect, test } from 'vitest'
import statutes from '@/drizzle/data/china/statutes.json'
import { pausedDays } from '@/lib/cases/pause'
import { longestQuestion, questionInput, replyModeInput } from '@/lib/consultations/ask/input'
import { soundsLikeTip } from '@/lib/consultations/ask/scope-gate'
import { openStep } from '@/lib/consultations/ask/steps'
import { partiesIn } from '@/lib/consultations/intake/parties'
import {
  type AidFacts,
  aidMatters,
  checkLegalAid,
  exemptions,
} from '@/lib/consultations/law/legal-aid'
import { citationsFor, findStatute, timeLimitsFor } from '@/lib/consultations/law/statutes'
import { templatesFor } from '@/lib/consultations/law/templates'
import { later } from '@/lib/platform/clock/working-time'
import { clockFrom, mayBecome, nextDue } from './lifecycle'
import { consultationStatuses, topics } from './schema'

test.each([
  ['三个子女都不给赡养费，可以告他们吗？', 'elder-support', false],
  ['房子抵押给银行，过户要准备什么材料？', 'rental-housing', false],
  ['养老院的押金不退，合同上写了可以退。', 'consumer', false],
  ['村里征地的补偿款还没有发下来。', 'land-expropriation', false],
  ['村官换届，选举公告上没有我的名字。', 'village-affairs', false],
  ['有人冒充公检法叫我妈转到安全账户。', 'loans-debt', true],
  ['养老院老板卷款跑了，大家都联系不上。', 'contract-other', true],
  ['一伙人天天来收保护费。', 'contract-other', true],
  ['他们砸门威胁，要我搬走，说要强拆。', 'homestead', true],
  ['我想问一下手续。', 'criminal-fraud', true],
  ['被 骗 了两万块，还能要回来吗？', 'consumer', true],
] as const)('scope gate: %s', (text, topic, expected) => {
  expect(soundsLikeTip(text, topic)).toBe(expected)
})

test.each([
  [
    { matter: 'maintenance', exemption: 'none' },
    { eligible: true, means: 'checked' },
  ],
  [
    { matter: 'labour', exemption: 'migrant-worker' },
    { eligible: true, means: 'unchecked' },
  ],
  [
    { matter: 'maintenance', exemption: 'migrant-worker' },
    { eligible: true, means: 'checked' },
  ],
  [
    { matter: 'maintenance', exemption: 'no-fixed-income' },
    { eligible: true, means: 'unchecked' },
  ],
  [
    { matter: 'none', exemption: 'abused' },
    { eligible: true, means: 'waived' },
  ],
  [
    { matter: 'none', exemption: 'good-samaritan' },
    { eligible: true, means: 'waived' },
  ],
  [{ matter: 'none', exemption: 'relief-recipient' }, { eligible: false }],
  [{ matter: 'none', exemption: 'none' }, { eligible: false }],
] as [AidFacts, object][])('legal aid %o', (facts, expected) => {
  expect(checkLegalAid(facts)).toMatchObject(expected)
})

test('legal aid always says by which article', () => {
  for (const matter of [...aidMatters, 'none'] as const) {
    for (const exemption of [...exemptions, 'none'] as const) {
      expect(checkLegalAid({ matter, exemption }).because.length).toBeGreaterThan(0)
    }
  }
})

test('a question of one character or of twenty thousand is told so, and by how much', () => {
  const sentence = (question: string) =>
    questionInput.safeParse({ question }).error?.issues.map(({ message }) => message)
  expect(sentence('谁')).toEqual(['question_short'])
  expect(sentence('问'.repeat(20_000))).toEqual([`question_long:${20_000 - longestQuestion}`])
  expect(sentence('问'.repeat(10))).toBeUndefined()
  expect(sentence('\u200b'.repeat(30))).toEqual(['question_short'])
})

test('whoever wants to be called leaves a number; nobody else has to', () => {
  expect(replyModeInput.safeParse({ mode: 'receipt' }).success).toBe(true)
  expect(replyModeInput.safeParse({ mode: 'visit' }).success).toBe(true)
  expect(replyModeInput.safeParse({ mode: 'telephone' }).error?.issues[0]).toMatchObject({
    message: 'required',
    path: ['phone'],
  })
  const spoken = replyModeInput.parse({ mode: 'telephone', phone: '一三八 0013 8000' })
  expect(spoken.phone).toBe('13800138000')
})

test('a draft is sent when its question and its way to be answered are there', () => {
  const draft = { nonce: '', code: '', begunAt: 0, sum: [1, 1] as [number, number] }
  expect(openStep({ ...draft, areaCode: '', topic: 'labor' })).toBe('question')
})

test('no superseded law is ever offered, and what is offered names its date and source', () => {
  const gone = statutes.filter((entry) => 'superseded_note' in entry)
  expect(gone.length).toBeGreaterThan(0)
  for (const { short, article } of gone) expect(findStatute(`${short}/${article}`)).toBeUndefined()
  for (const topic of topics) {
    for (const { id, effective, source, text } of citationsFor(topic)) {
      expect(findStatute(id)).toMatchObject({ id })
      expect(effective).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(source && text).toBeTruthy()
    }
    for (const { limit, source } of timeLimitsFor(topic)) {
      expect(limit).toMatch(/^P/)
      expect(source).toBeTruthy()
    }
  }
})

test('ids of statutes name one article each', () => {
  const ids = topics.flatMap((topic) => citationsFor(topic).map(({ id }) => id))
  const texts = new Map(ids.map((id) => [id, findStatute(id)?.text]))
  const current = statutes.filter((entry) => !('superseded_note' in entry))
  expect(new Set(texts.values()).size).toBe(new Set(current.map(({ text }) => text)).size)
})

test('the articles nearest to the words come first', () => {
  const [first] = citationsFor('elder-support', '子女不履行赡养义务，老人要求给付赡养费')
  expect(first?.text).toContain('赡养')
})

test('every topic has an answer to begin with, in plain words', () => {
  for (const topic of topics) {
    for (const { body } of templatesFor(topic)) {
      expect([...body].length).toBeGreaterThan(60)
      expect(body).not.toMatch(/用户|保证胜诉|一定能赢/)
    }
    expect(templatesFor(topic).length).toBeGreaterThan(0)
  }
})

test('clocks: 24 and 72 hours, four for an urgent one, from a rounded time', () => {
  const now = new Date('2026-03-02T02:34:56Z')
  const hours = { first: 24, full: 72, urgent: 4 }
  const normal = clockFrom(now, 'normal', hours)
  expect(normal.firstReplyDue.toISOString()).toBe('2026-03-03T04:00:00.000Z')
  expect(normal.fullAnswerDue.toISOString()).toBe('2026-03-05T04:00:00.000Z')
  expect(clockFrom(now, 'urgent', hours).firstReplyDue.toISOString()).toBe(
    '2026-03-02T07:00:00.000Z',
  )
})

test('a wait moves the full answer by its days, seven at most', () => {
  const due = new Date('2026-03-05T04:00:00Z')
  const days = (today: string) =>
    (later(due, pausedDays(0, '2026-03-02', today)).getTime() - due.getTime()) / 86_400_000
  expect(days('2026-03-02')).toBe(0)
  expect(days('2026-03-05')).toBe(3)
  expect(days('2026-04-05')).toBe(7)
})

test('nothing is due while the resident is asked, and nothing after the end', () => {
  const clock = { firstReplyDue: new Date(1), fullAnswerDue: new Date(2), firstRepliedAt: null }
  expect(nextDue({ ...clock, status: 'new' })).toMatchObject({ due: 'first-reply' })
  expect(nextDue({ ...clock, status: 'waiting' })).toBeNull()
  expect(nextDue({ ...clock, status: 'closed' })).toBeNull()
  expect(nextDue({ ...clock, status: 'answering', firstRepliedAt: new Date(0) })).toMatchObject({
    due: 'full-answer',
  })
  for (const status of consultationStatuses) expect(mayBecome(status, 'new')).toBe(false)
})

test('parties meet whatever stands around their names', () => {
  const [a, b] = [partiesIn('广州市甲乙实业有限公司、王大力'), partiesIn('甲乙实业')]
  expect(a).toHaveLength(2)
  expect(a[0]).toEqual(b[0])
  expect(partiesIn(' 王 ，')).toEqual([])
})
