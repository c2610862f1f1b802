import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { WriteAnswerInput } from '@/lib/consultations/desk/input'
import { reply } from '@/lib/consultations/desk/reply'
import { consent } from '@/lib/consultations/follow/consent'
import { citationsFor } from '@/lib/consultations/law/statutes'
import { publishedAnswers } from '@/lib/consultations/tables'
import { testDatabase } from '@/lib/testing/database'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { listForReview, listWritten, reviewAnswer, withdrawAnswer, writeAnswer } from './publish'
import { findAnswer, searchAnswers } from './search-answers'

const database = await testDatabase()
const { as, owner } = database
const lin = await counsel(database, [villages[0]])
const chen = await counsel(database, [villages[1]], lin)
const anyone = as({ role: 'anyone' })
const [law = ''] = citationsFor('elder-support').map(({ id }) => id)

const answered = async (agreed = true) => {
  const { id, resident } = await sendQuestion(database, {
    question: { question: '王小明不给父亲赡养费，怎么办？', otherSide: '王小明', pressing: '' },
  })
  const input = { consultationId: id, version: 1, text: '可以先调解。', citations: [law] }
  await reply(as(lin.advisor), lin.advisor, lin.keyring, input)
  if (agreed) await consent(as(resident), resident)
  return id
}

const words = (consultationId: string, changes: Partial<WriteAnswerInput> = {}) => ({
  consultationId,
  title: '子女不给赡养费怎么办',
  question: '几个子女互相推，父母该怎么办？',
  answer: `可以先请人民调解，也可以起诉。${consultationId.slice(0, 4)}`,
  citations: [law],
  ...changes,
})

const write = (input: WriteAnswerInput) =>
  writeAnswer(as(lin.advisor), lin.advisor, lin.keyring, input)
const answerOf = async (consultationId: string) => {
  const here = eq(publishedAnswers.consultationId, consultationId)
  const [row] = await owner.select().from(publishedAnswers).where(here)
  if (!row) throw new Error('nothing was written')
  return row
}
const publish = { decision: 'publish' } as const

test('an answer is published with consent, rewritten, and seen by a second person; with its date and law', async () => {
  const id = await answered()
  await write(words(id))
  const { id: answerId } = await answerOf(id)
  expect((await searchAnswers(anyone, '赡养费')).answers).toEqual([])
  const alone = reviewAnswer(as(lin.advisor), lin.advisor, { answerId, ...publish })
  await expect(alone).rejects.toMatchObject({ code: 'conflict' })
  expect((await listForReview(as(lin.advisor), lin.advisor)).map((one) => one.id)).toEqual([])
  expect((await listForReview(as(chen.advisor), chen.advisor)).map((one) => one.id)).toEqual([
    answerId,
  ])
  await reviewAnswer(as(chen.advisor), chen.advisor, { answerId, ...publish })
  const { answers } = await searchAnswers(anyone, '赡养费 调解', 'elder-support')
  expect(answers).toMatchObject([{ id: answerId, title: '子女不给赡养费怎么办', outdated: false }])
  expect(answers[0]?.publishedOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(answers[0]?.laws[0]).toMatchObject({ id: law })
  expect(JSON.stringify(answers)).not.toContain(id)
  expect((await findAnswer(anyone, answerId)).id).toBe(answerId)
  const again = reviewAnswer(as(chen.advisor), chen.advisor, { answerId, ...publish })
  await expect(again).rejects.toMatchObject({ code: 'conflict' })
  expect((await searchAnswers(anyone, '赡养费 100%')).answers).toEqual([])
  expect((await searchAnswers(anyone, '', 'labor')).answers).toEqual([])
})

test('without consent, with a name or a village in it, or with law no longer in force, nothing is written', async () => {
  await expect(write(words(await answered(false)))).rejects.toMatchObject({ key: 'no_consent' })
  const id = await answered()
  const naming = { question: '王小明不给赡养费。' }
  await expect(write(words(id, naming))).rejects.toMatchObject({ key: 'answer_leaks' })
  const placing = { answer: '岳洲的老人可以先请人民调解。' }
  await expect(write(words(id, placing))).rejects.toMatchObject({ key: 'answer_leaks' })
  const old = { citations: ['村民委员会组织法/第三十条'] }
  await expect(write(words(id, old))).rejects.toMatchObject({ key: 'citation_unknown' })
  const theirs = writeAnswer(as(chen.advisor), chen.advisor, chen.keyring, words(id))
  await expect(theirs).rejects.toMatchObject({ code: 'not_found' })
})

test('sent back it is written anew, and only once at a time; withdrawn it is gone from the page', async () => {
  const id = await answered()
  await write(words(id))
  await expect(write(words(id))).rejects.toMatchObject({ code: 'conflict' })
  const { id: answerId } = await answerOf(id)
  await reviewAnswer(as(chen.advisor), chen.advisor, { answerId, decision: 'return' })
  expect(await listWritten(as(lin.advisor), lin.advisor)).toContainEqual(
    expect.objectContaining({ id: answerId, state: 'draft' }),
  )
  await write(words(id, { title: '父母的赡养费' }))
  await reviewAnswer(as(chen.advisor), chen.advisor, { answerId, ...publish })
  expect((await findAnswer(anyone, answerId)).title).toBe('父母的赡养费')
  await withdrawAnswer(as(lin.advisor), lin.advisor, { answerId })
  await expect(findAnswer(anyone, answerId)).rejects.toMatchObject({ code: 'not_found' })
  const gone = withdrawAnswer(as(lin.advisor), lin.advisor, { answerId: randomUUID() })
  await expect(gone).rejects.toMatchObject({ code: 'not_found' })
})

test('published answers come a page at a time, newest first', async () => {
  const rows = Array.from({ length: 25 }, (_, at) => ({
    ...{
      id: randomUUID(),
      topic: 'consumer' as const,
      title: `退款${at}`,
      question: '问',
      answer: '答',
    },
    ...{ citations: [], state: 'published' as const, writtenBy: lin.advisor.staffId },
    publishedOn: `2026-03-${String((at % 9) + 1).padStart(2, '0')}`,
  }))
  await owner.insert(publishedAnswers).values(rows)
  const first = await searchAnswers(anyone, '退款')
  const second = await searchAnswers(anyone, '退款', undefined, first.next ?? '')
  const days = [...first.answers, ...second.answers].map(({ publishedOn }) => publishedOn)
  expect(days).toHaveLength(25)
  expect(days).toEqual([...days].sort().reverse())
  expect(second.next).toBeNull()
})
