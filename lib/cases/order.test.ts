import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { askBack } from '@/lib/consultations/desk/ask-back'
import { openConsultation } from '@/lib/consultations/desk/open-consultation'
import { reply } from '@/lib/consultations/desk/reply'
import { addToConsultation } from '@/lib/consultations/follow/add'
import { answerAdvisorsQuestion } from '@/lib/consultations/follow/answer'
import { readConsultationThread } from '@/lib/consultations/follow/thread'
import { testDatabase } from '@/lib/testing/database'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { inOrder } from './order'

/** A thread written in one quarter of the day: who writes when, an advisor knowing what was there. */
const threads = fc
  .array(
    fc.record({ sender: fc.constantFrom('staff' as const, 'resident' as const), id: fc.uuid() }),
    {
      maxLength: 12,
    },
  )
  .map((written) =>
    written.map(({ sender, id }, at) => ({
      ...{ id, sender, on: '2026-11-22', slot: 2 },
      kind: sender === 'staff' ? 'reply' : 'addition',
      content: {
        sentAt: `2026-11-22T0${Math.floor(at / 6)}:${10 + at}:00.000Z`,
        after: written.slice(0, at).flatMap((one) => (one.sender === 'resident' ? one.id : [])),
      },
    })),
  )

test('an advisor reads a thread as it was written, whatever order the rows come in', () => {
  fc.assert(
    fc.property(threads, (written) => {
      expect(inOrder(written.toReversed())).toEqual(written)
    }),
  )
})

test('the resident, who cannot open their own letters, sees the same turns', () => {
  fc.assert(
    fc.property(threads, (written) => {
      const theirs = written.map((letter) =>
        letter.sender === 'resident' ? { ...letter, content: null } : letter,
      )
      const turns = (letters: { sender: string }[]) => letters.map(({ sender }) => sender)
      expect(turns(inOrder(theirs.toReversed()))).toEqual(turns(written))
    }),
  )
})

test('an earlier day or quarter comes first, a broken seal among its own', () => {
  const at = (id: string, on: string, slot: number) => ({
    ...{ id, on, slot, kind: 'reply', sender: 'staff' as const, content: null },
  })
  const rows = [at('c', '2026-11-22', 3), at('b', '2026-11-22', 1), at('a', '2026-11-21', 3)]
  expect(inOrder(rows).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
})

test('on both sides an answer follows its question and a reply what it replies to', async () => {
  const database = await testDatabase()
  const { as } = database
  const { advisor, keyring } = await counsel(database, [villages[0]])
  const { id, resident, keyR } = await sendQuestion(database)
  const open = () => openConsultation(as(advisor), advisor, keyring, id)
  const on = async () => ({ consultationId: id, version: (await open()).version })
  const write = (text: string) =>
    addToConsultation(as(resident), resident, { id: randomUUID(), text })
  const respond = async (text: string) =>
    reply(as(advisor), advisor, keyring, { ...(await on()), text, citations: [] })
  await write('补充一')
  await respond('答复一')
  await askBack(as(advisor), advisor, keyring, { ...(await on()), text: '哪一年的事？' })
  const asked = (await open()).messages.at(-1)?.id ?? ''
  await answerAdvisorsQuestion(as(resident), resident, {
    id: randomUUID(),
    question: asked,
    text: '去年。',
  })
  await respond('答复二')
  await write('补充二')
  await respond('答复三')
  const texts = (await open()).messages.map(({ content }) => content?.text)
  const written = ['补充一', '答复一', '哪一年的事？', '去年。', '答复二', '补充二', '答复三']
  expect(texts).toEqual(written)
  const { letters } = await readConsultationThread(as(resident), resident, keyR)
  const ids = (await open()).messages.map((message) => message.id)
  expect(letters.map((letter) => letter.id)).toEqual(ids)
})
