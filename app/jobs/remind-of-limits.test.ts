import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { askBack } from '@/lib/consultations/desk/ask-back'
import { putInPool } from '@/lib/consultations/desk/pool'
import { reply } from '@/lib/consultations/desk/reply'
import { consultations } from '@/lib/consultations/tables'
import { outbox } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { remindOfLimits } from './remind-of-limits'

const database = await testDatabase()
const { as, owner } = database
const lin = await counsel(database, [villages[0]])
const chen = await counsel(database, [villages[1]], lin)
const hours = { first: 24, full: 72, urgent: 4 }
const hour = 3_600_000

const sweep = (now: Date) => remindOfLimits(as({ role: 'system', job: 'sweep' }), now, hours)

async function rowOf(id: string) {
  const [row] = await owner.select().from(consultations).where(eq(consultations.id, id))
  if (!row) throw new Error('no such question')
  return row
}

/** Who was reminded since the last time. */
async function reminded() {
  const sent = await owner.select().from(outbox).where(eq(outbox.template, 'limit-near'))
  await owner.delete(outbox).where(eq(outbox.template, 'limit-near'))
  return sent.map(({ recipient }) => recipient)
}

const before = (limit: Date, hoursBefore: number) => new Date(limit.getTime() - hoursBefore * hour)

test('a quarter of the time before a limit its advisor is reminded, once for each limit', async () => {
  const { id } = await sendQuestion(database)
  const { firstReplyDue, fullAnswerDue } = await rowOf(id)
  await sweep(before(firstReplyDue, 6.5))
  expect(await reminded()).toEqual([])
  await sweep(before(firstReplyDue, 5.9))
  await sweep(before(firstReplyDue, 1))
  expect(await reminded()).toEqual([lin.advisor.staffId])
  const { advisor, keyring } = lin
  await reply(as(advisor), advisor, keyring, {
    ...{ consultationId: id, version: (await rowOf(id)).version },
    ...{ text: '可以先调解。', citations: [] },
  })
  await sweep(before(fullAnswerDue, 19))
  expect(await reminded()).toEqual([])
  await sweep(before(fullAnswerDue, 17))
  await sweep(before(fullAnswerDue, 0))
  expect(await reminded()).toEqual([lin.advisor.staffId])
  const ending = await rowOf(id)
  await reply(as(advisor), advisor, keyring, {
    ...{ consultationId: id, version: ending.version },
    ...{ text: '以上是全部答复。', citations: [], full: 'on' },
  })
})

test('of an urgent one an hour before', async () => {
  const question = { question: '演示：有人上门打人，怎么办才好？', otherSide: '' }
  const { id } = await sendQuestion(database, { question: { ...question, pressing: 'violence' } })
  const { firstReplyDue } = await rowOf(id)
  await sweep(before(firstReplyDue, 2))
  expect(await reminded()).toEqual([])
  await sweep(before(firstReplyDue, 0.9))
  expect(await reminded()).toEqual([lin.advisor.staffId])
})

test('everybody on duty is reminded of a question in the pool, nobody while the resident is asked', async () => {
  const [pooled, asked] = [await sendQuestion(database), await sendQuestion(database)]
  const { advisor, keyring } = lin
  const on = async (id: string) => ({ consultationId: id, version: (await rowOf(id)).version })
  await putInPool(as(advisor), advisor, keyring, await on(pooled.id))
  await askBack(as(advisor), advisor, keyring, { ...(await on(asked.id)), text: '哪一年的事？' })
  await reminded()
  await sweep(before((await rowOf(pooled.id)).firstReplyDue, 1))
  expect((await reminded()).sort()).toEqual([lin.advisor.staffId, chen.advisor.staffId].sort())
})
