import { expect, test } from 'vitest'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { testDatabase } from '@/lib/testing/database'
import { villages } from '@/lib/testing/questions'
import { findReport, senderOf } from '@/lib/tips/report/draft'
import { start as startReport } from '@/lib/tips/report/steps'
import { askerOf, findAsking } from './draft'
import { answerQuestion, answerReply, askAnyway, clear, start, takeWords } from './steps'

await testDatabase()

const browser = () => askerOf(draftKeyOf(newDraftCookie(), 'question'))
const begin = (asker = browser()) =>
  start(asker, { areaCode: villages[0], topic: 'loans-debt' }).then(() => asker)
const words = (question: string) => ({ question, otherSide: '', pressing: '' as const })
const reply = { mode: 'receipt' as const, phone: '', times: '', phrase: '' }

test('from the village to the question, how to be answered, and the check page', async () => {
  const asker = browser()
  expect(await start(asker, { areaCode: villages[0], topic: 'loans-debt' })).toBe(
    '/consult/question',
  )
  expect(await answerQuestion(asker, words('朋友借钱三年没有还。'))).toBe('/consult/reply')
  expect(await answerReply(asker, reply)).toBe('/consult/check')
  expect(await answerQuestion(asker, words('朋友借钱四年没有还。'))).toBe('/consult/check')
  expect(await start(asker, { areaCode: villages[1], topic: 'labor' })).toBe('/consult/question')
  expect(await findAsking(asker)).toMatchObject({
    draft: { topic: 'labor', areaCode: villages[1], question: words('朋友借钱四年没有还。') },
  })
})

test('what sounds like a tip is asked about once, and never forced', async () => {
  const asker = await begin()
  const fraud = words('有人冒充公检法骗走我妈的钱。')
  expect(await answerQuestion(asker, fraud)).toBe('/consult/scope')
  expect(await askAnyway(asker)).toBe('/consult/reply')
  expect(await answerQuestion(asker, fraud)).toBe('/consult/reply')
})

test('carried over with consent, the words are given away and the question is gone', async () => {
  const asker = await begin()
  await answerQuestion(asker, words('有人冒充公检法骗走我妈的钱。'))
  expect(await takeWords(asker)).toBe('有人冒充公检法骗走我妈的钱。')
  expect(await findAsking(asker)).toBeNull()
  await expect(takeWords(asker)).rejects.toMatchObject({ key: 'draft_lost' })
})

test('a report and a question of one browser leave each other alone and share nothing in the database', async () => {
  const cookie = newDraftCookie()
  const asker = await begin(askerOf(draftKeyOf(cookie, 'question')))
  const sender = senderOf(draftKeyOf(cookie))
  await startReport(sender, { group: 'elder-fraud', helper: 'self' }).catch(() => null)
  const before = await findReport(sender)
  expect(asker.key.id).not.toBe(sender.key.id)
  expect(asker.key.submission).not.toBe(sender.key.submission)
  await clear(asker)
  expect(await findReport(sender)).toEqual(before)
})

test('a village that does not exist is told so; without a draft what was typed stays on the page', async () => {
  for (const areaCode of ['440199999999', '440106001999']) {
    await expect(start(browser(), { areaCode, topic: 'labor' })).rejects.toMatchObject({
      key: 'village_unknown',
    })
  }
  const nobody = browser()
  await expect(answerQuestion(nobody, words('没有开头的问题。'))).rejects.toMatchObject({
    key: 'draft_lost',
  })
})
