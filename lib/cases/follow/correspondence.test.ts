import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { livingCases } from '@/lib/testing/cases'
import { testDatabase } from '@/lib/testing/database'

const database = await testDatabase()
const { owner } = database
const kinds = await livingCases(database)
const day = 24 * 3_600_000

describe.each(kinds)('$name', ({ kind, begin }) => {
  const { events, messages } = kind
  const happened = async (id: string) =>
    (await owner.select().from(events).where(eq(events.caseId, id))).map((event) => event.kind)
  const written = async (id: string) =>
    (await owner.select().from(messages).where(eq(messages.caseId, id)))
      .filter(({ sender }) => sender === 'resident')
      .map((message) => message.kind)
      .sort()

  test('two answers to one question, from two tabs at once, are an answer and an addition', async () => {
    const one = await begin()
    await one.ask('演示：是哪一天的事？')
    const asked = (await one.open()).messages.at(-1)?.id ?? ''
    await Promise.all(['周一', '周二'].map((text) => one.answer(asked, text)))
    expect(await written(one.id)).toEqual(['addition', 'answer'])
    const said = (await happened(one.id)).filter((event) => /^(answered|added)$/.test(event))
    expect(said.sort()).toEqual(['added', 'answered'])
  })

  test('what is no question of staff cannot be answered, and nothing is kept', async () => {
    const one = await begin()
    await one.write('演示：已收到。')
    const message = (await one.open()).messages.at(-1)?.id ?? ''
    for (const id of [message, crypto.randomUUID()]) {
      await expect(one.answer(id, '演示')).rejects.toMatchObject({ key: 'question_gone' })
    }
    expect(await written(one.id)).toEqual([])
  })

  test('twenty messages a day, and from the next day on again', async () => {
    const one = await begin()
    const now = new Date(Date.now() + day)
    for (let count = 1; count <= 20; count += 1) await one.add(`演示 ${count}`, now)
    const more = one.add('演示 21', now)
    await expect(more).rejects.toMatchObject({ code: 'too_many', key: 'follow_enough' })
    await one.add('演示 22', new Date(now.getTime() + day))
    expect(await written(one.id)).toHaveLength(21)
  })

  test('of their own words the receipt gives back nothing', async () => {
    const one = await begin()
    await one.add('演示：只有我知道')
    const { letters } = await one.read()
    expect(letters).toHaveLength(1)
    expect(Object.keys(letters[0] ?? {}).sort()).toEqual(['from', 'id', 'kind', 'on'])
  })
})
