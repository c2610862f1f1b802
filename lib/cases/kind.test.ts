import { and, eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { findTriageDesk } from '@/lib/departments/queries'
import { localDay } from '@/lib/platform/clock/working-time'
import { outbox } from '@/lib/platform/tables'
import { type LivingCase, livingCases } from '@/lib/testing/cases'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { endWaits } from './end-waits'

const database = await testDatabase()
const { owner } = database
const sweep = database.as({ role: 'system', job: 'sweep' })
const kinds = await livingCases(database)
const day = 24 * 3_600_000
const daysAgo = (days: number) => localDay(new Date(Date.now() - days * day))

describe.each(kinds)('$name', ({ kind, limit, begin }) => {
  const { cases, messages, events } = kind

  const rowOf = async ({ id }: LivingCase) => {
    const [row] = await owner.select().from(cases).where(eq(cases.id, id))
    const limits: Record<string, unknown> = { ...row }
    return { waitingDays: row?.waitingDays, due: Number(limits[limit]), status: row?.status }
  }
  const eventsOf = async ({ id }: LivingCase) =>
    (await owner.select().from(events).where(eq(events.caseId, id))).map((event) => event.kind)

  /** Asks something as if it had been so many days ago; gives the question. */
  const askedBefore = async (one: LivingCase, days: number) => {
    await one.ask('演示：是哪一天的事？')
    const asked = (await one.open()).messages.findLast((message) => message.kind === 'question')
    const here = and(eq(messages.caseId, one.id), eq(messages.id, asked?.id ?? ''))
    await owner
      .update(messages)
      .set({ sentOn: daysAgo(days) })
      .where(here)
    return asked?.id ?? ''
  }

  test('a thread has one order for both sides, oldest first, and looking at it changes nothing', async () => {
    const one = await begin()
    await one.add('演示：补充一')
    await one.write('演示：答复一')
    await one.ask('演示：哪一年的事？')
    await one.answer((await one.open()).messages.at(-1)?.id ?? '', '演示：去年。')
    await one.write('演示：答复二')
    await one.add('演示：补充二')
    const seen = (await one.open()).messages
    const senders = seen.map(({ sender }) => sender)
    expect(senders).toEqual(['resident', 'staff', 'staff', 'resident', 'staff', 'resident'])
    expect(seen.map((message) => message.kind)[2]).toBe('question')
    const ids = seen.map(({ id }) => id)
    expect((await one.read()).letters.map(({ id }) => id)).toEqual(ids)
    const again = (await one.open()).messages
    expect(again.map(({ id }) => id)).toEqual(ids)
    const read = again.filter(({ sender, readOn }) => sender === 'resident' && readOn)
    expect(read).toHaveLength(3)
  })

  test('how it came in is the first of its history, whoever looks', async () => {
    const one = await begin()
    await one.write('演示：已收到。')
    await one.add('演示：补充')
    const kindsOf = (history: { kind: string }[]) => history.map((step) => step.kind)
    expect(kindsOf((await one.open()).events)[0]).toBe('received')
    expect(kindsOf((await one.read()).steps)[0]).toBe('received')
    expect(kindsOf((await one.open()).events)).toContain('added')
  })

  test('a message that the resident erases leaves an event, once', async () => {
    const one = await begin()
    await one.write('演示：已收到。')
    const [message] = (await one.open()).messages
    await one.erase(message?.id ?? '')
    await one.erase(message?.id ?? '')
    expect((await one.open()).messages).toEqual([])
    expect((await eventsOf(one)).filter((event) => event === 'deleted')).toHaveLength(1)
  })

  test('answered is said of the resident, and of the first answer alone', async () => {
    const one = await begin()
    await one.write('演示：已收到。')
    expect(await eventsOf(one)).not.toContain('answered')
    await one.ask('演示：哪一年的事？')
    const asked = (await one.open()).messages.at(-1)?.id ?? ''
    await one.answer(asked, '演示：去年。')
    await one.answer(asked, '演示：前年。')
    const said = (await eventsOf(one)).filter((event) => event === 'answered' || event === 'added')
    expect(said.sort()).toEqual(['added', 'answered'])
  })

  test('its clock waits for the resident seven days in all, and the sweep ends a wait', async () => {
    const one = await begin()
    const { due } = await rowOf(one)
    await one.answer(await askedBefore(one, 5), '演示：去年。')
    expect(await rowOf(one)).toMatchObject({ waitingDays: 5, due: due + 5 * day })
    const open = await askedBefore(one, 1)
    await endWaits(sweep, kind)
    expect(await rowOf(one)).toMatchObject({ waitingDays: 5, due: due + 5 * day })
    const here = and(eq(messages.caseId, one.id), eq(messages.id, open))
    await owner
      .update(messages)
      .set({ sentOn: daysAgo(2) })
      .where(here)
    await endWaits(sweep, kind)
    await endWaits(sweep, kind)
    expect(await rowOf(one)).toMatchObject({ waitingDays: 7, due: due + 7 * day })
    expect((await eventsOf(one)).filter((event) => event === 'resumed')).toHaveLength(1)
    await one.answer(open, '演示：后来想起来了。')
    await one.answer(await askedBefore(one, 4), '演示：再答一次。')
    expect(await rowOf(one)).toMatchObject({ waitingDays: 7, due: due + 7 * day })
  })

  test('what may be done with it comes with it', async () => {
    const one = await begin()
    await one.write('演示：已收到。')
    expect((await one.open()).may).toMatchObject({ close: true, reopen: false, handOver: true })
    await owner.update(cases).set({ status: 'closed' }).where(eq(cases.id, one.id))
    expect((await one.open()).may).toMatchObject({ close: false, reopen: true, handOver: false })
  })

  test('a broken seal tells the triage desk and every auditor, and shows nothing', async () => {
    const hire = hiring(database)
    const auditors = [await hire('审一', [], 'auditor'), await hire('审二', [], 'auditor')]
    const desk = await findTriageDesk(owner)
    const one = await begin()
    await owner
      .update(cases)
      .set({ mac: Buffer.alloc(32) })
      .where(eq(cases.id, one.id))
    await owner.delete(outbox)
    expect(await one.open()).toMatchObject({ content: null })
    const told = (await owner.select().from(outbox)).filter(({ template }) => template === 'alarm')
    const expected = [desk, ...auditors.map(({ officer }) => officer.staffId)]
    expect(told.map(({ recipient }) => recipient)).toEqual(expect.arrayContaining(expected))
    expect(await eventsOf(one)).toContain('broken-seal')
  })
})
