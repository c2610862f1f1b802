import { expect, test } from 'vitest'
import { findCaseDraft, writerOf } from '@/lib/cases/draft'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import { testDatabase } from '@/lib/testing/database'
import { villages } from '@/lib/testing/questions'
import { answerQuestion, answerReply, askAnyway, takeWords } from './answer-question'
import { beginConsultation } from './begin'
import { consultationDrafts } from './draft'

await testDatabase()

const browser = () => writerOf(consultationDrafts, draftKeyOf(newDraftCookie(), 'consultation'))
const begin = (writer = browser()) =>
  beginConsultation(writer, { areaCode: villages[0], topic: 'loans-debt' }).then(() => writer)
const words = (question: string) => ({ question, otherSide: '', pressing: '' as const })
const reply = { mode: 'receipt' as const, phone: '', times: '', phrase: '' }

test('from the village to the question, how to be answered, and the check page', async () => {
  const writer = browser()
  expect(await beginConsultation(writer, { areaCode: villages[0], topic: 'loans-debt' })).toBe(
    '/consult/question',
  )
  expect(await answerQuestion(writer, words('朋友借钱三年没有还。'))).toBe('/consult/reply')
  expect(await answerReply(writer, reply)).toBe('/consult/check')
  expect(await answerQuestion(writer, words('朋友借钱四年没有还。'))).toBe('/consult/check')
  expect(await beginConsultation(writer, { areaCode: villages[1], topic: 'labor' })).toBe(
    '/consult/question',
  )
  expect(await findCaseDraft(writer)).toMatchObject({
    draft: { topic: 'labor', areaCode: villages[1], question: words('朋友借钱四年没有还。') },
  })
})

test('what sounds like a tip is asked about once, and never forced', async () => {
  const writer = await begin()
  const fraud = words('有人冒充公检法骗走我妈的钱。')
  expect(await answerQuestion(writer, fraud)).toBe('/consult/scope')
  expect(await askAnyway(writer)).toBe('/consult/reply')
  expect(await answerQuestion(writer, fraud)).toBe('/consult/reply')
})

test('carried over with consent, the words are given away and the question is gone', async () => {
  const writer = await begin()
  await answerQuestion(writer, words('有人冒充公检法骗走我妈的钱。'))
  expect(await takeWords(writer)).toBe('有人冒充公检法骗走我妈的钱。')
  expect(await findCaseDraft(writer)).toBeNull()
  await expect(takeWords(writer)).rejects.toMatchObject({ key: 'draft_lost' })
})

test('a village that does not exist is told so; without a draft what was typed stays on the page', async () => {
  for (const areaCode of ['440199999999', '440106001999']) {
    await expect(beginConsultation(browser(), { areaCode, topic: 'labor' })).rejects.toMatchObject({
      key: 'village_unknown',
    })
  }
  const nobody = browser()
  await expect(answerQuestion(nobody, words('没有开头的问题。'))).rejects.toMatchObject({
    key: 'draft_lost',
  })
})
