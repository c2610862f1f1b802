import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { deleteMessage } from '@/lib/cases/follow/delete-message'
import { readQuestion } from '@/lib/cases/follow/letters'
import { markRead } from '@/lib/cases/open'
import { contentContext, messageContext } from '@/lib/cases/schema'
import { staff } from '@/lib/identity/tables'
import { outbox } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import {
  messagesOfResident,
  type SentTip,
  sendTip,
  tipPhone,
  tipStory,
  writeToResident,
} from '@/lib/testing/sent-tip'
import { contactContext, type TipStatus } from '@/lib/tips/schema'
import {
  fingerprints,
  tipContacts,
  tipEvents,
  tipGrants,
  tipMessages,
  tipRecusals,
  tips,
} from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { openEach } from '@/lib/vault/seal/open'
import { add } from './add'
import { answer } from './answer'
import { readTipThread } from './thread'
import { unsafe } from './unsafe'
import { withdraw } from './withdraw'

const database = await testDatabase()
const { owner } = database
beforeEach(() => owner.delete(outbox))

const dbOf = ({ resident }: SentTip) => database.as(resident)
const threadOf = (tip: SentTip) => readTipThread(dbOf(tip), tip.resident, tip.keyR)
const day = 24 * 3_600_000
const daysAgo = (days: number) => new Date(Date.now() - days * day)
const question = { text: '钱是怎么给的？', choices: ['现金', '转账'] }
const addition = { about: 'new' as const, text: '演示：他昨天又来了。' }

async function eventsOf({ tipId }: SentTip) {
  const events = await owner.select().from(tipEvents).where(eq(tipEvents.caseId, tipId))
  return events.map(({ kind }) => kind).sort()
}

async function rowOf({ tipId }: SentTip) {
  const [row] = await owner.select().from(tips).where(eq(tips.id, tipId))
  if (!row) throw new Error('the tip is gone')
  return row
}

const grantOf = async ({ tipId }: SentTip) =>
  (await owner.select().from(tipGrants).where(eq(tipGrants.caseId, tipId)))[0]

async function setStatus({ tipId }: SentTip, status: TipStatus, more = {}) {
  await owner
    .update(tips)
    .set({ status, ...more })
    .where(eq(tips.id, tipId))
  await owner.update(tipGrants).set({ status }).where(eq(tipGrants.caseId, tipId))
}

test('the thread shows the way, the messages, and of the resident only that they wrote', async () => {
  const tip = await sendTip(database)
  await writeToResident(database, tip, 'message', { text: '已收到。', choices: [] })
  const asked = await writeToResident(database, tip, 'question', question)
  await answer(dbOf(tip), tip.resident, { id: randomUUID(), question: asked, text: '现金' })
  const { tip: card, steps, letters, outcome } = await threadOf(tip)
  expect(card).toMatchObject({ status: 'received', lead: { zh: tip.lead.nameZh } })
  expect(steps.map(({ kind }) => kind)).toEqual(['received'])
  expect(outcome).toBeNull()
  const [first, second, own] = letters.sort((a, b) => a.kind.localeCompare(b.kind)).reverse()
  expect(first).toMatchObject({ kind: 'question', answered: true, content: question })
  expect(second).toMatchObject({ kind: 'message', content: { text: '已收到。' } })
  expect(own).toEqual({
    id: expect.any(String),
    kind: 'answer',
    on: expect.any(String),
    from: 'resident',
  })
})

test('19 · two tabs answer one question at once: both are kept, each once, one of them as the answer', async () => {
  const tip = await sendTip(database)
  const asked = await writeToResident(database, tip, 'question', question)
  const [one, two] = ['现金', '转账'].map((text) => ({ id: randomUUID(), question: asked, text }))
  if (!one || !two) throw new Error('two tabs')
  const posts = [one, two, one, two, two, one]
  await Promise.all(posts.map((post) => answer(dbOf(tip), tip.resident, post)))
  const kept = await messagesOfResident(database, tip)
  expect(kept.map(({ content }) => content.text).sort()).toEqual(['现金', '转账'])
  expect(kept.map(({ kind, answers }) => [kind, answers]).sort()).toEqual([
    ['addition', null],
    ['answer', asked],
  ])
  expect(await eventsOf(tip)).toEqual(['added', 'answered'])
})

test('35 · an action keeps day and slot only, and its notice passes over whom the tip names', async () => {
  const tip = await sendTip(database)
  const named = { id: randomUUID(), email: `${randomUUID()}@demo.kapok.example`, name: '演示' }
  await owner.insert(staff).values({ ...named, role: 'officer', joinedAt: new Date() })
  await owner.insert(tipRecusals).values({ tipId: tip.tipId, staffId: named.id })
  await add(dbOf(tip), tip.resident, { id: randomUUID(), ...addition })
  const [event] = await owner.select().from(tipEvents).where(eq(tipEvents.caseId, tip.tipId))
  expect(event).toMatchObject({ kind: 'added', at: null, staffId: null })
  const [mail] = await owner.select().from(outbox)
  expect(mail).toMatchObject({ template: 'tip-waits', recipient: tip.lead.id, except: [named.id] })
  expect((mail?.runAt.getTime() ?? 1) % 900_000).toBe(0)
})

test('an answer moves the limits on by the days the question was open', async () => {
  const tip = await sendTip(database)
  await setStatus(tip, 'accepted')
  const before = await rowOf(tip)
  const asked = await writeToResident(database, tip, 'question', question, daysAgo(3))
  await answer(dbOf(tip), tip.resident, { id: randomUUID(), question: asked, text: '现金' })
  const after = await rowOf(tip)
  expect([after.waitingDays, after.ackDue]).toEqual([3, before.ackDue])
  expect(after.firstActionDue.getTime() - before.firstActionDue.getTime()).toBe(3 * day)
  expect((await grantOf(tip))?.dueAt).toEqual(after.firstActionDue)
})

test('17 · the reply key opens none of what the resident wrote', async () => {
  const tip = await sendTip(database)
  await writeToResident(database, tip, 'message', { text: '已收到。', choices: [] })
  await add(dbOf(tip), tip.resident, { id: randomUUID(), ...addition })
  const seen = await dbOf(tip).select().from(tipMessages)
  const [contact] = await dbOf(tip).select().from(tipContacts)
  const row = await rowOf(tip)
  const records = [
    { context: contentContext(tip.tipId), sealed: row.sealed },
    ...(contact ? [{ context: contactContext(tip.tipId), sealed: contact.sealed }] : []),
    ...seen.map(({ id, sealed }) => ({ context: messageContext(tip.tipId, id), sealed })),
  ]
  const opened = await openEach(tip.keyR, records)
  expect(records).toHaveLength(4)
  const [only, ...others] = opened.filter((each) => each !== null)
  expect(only?.toString()).toContain('已收到。')
  expect(others).toEqual([])
  const [content, phone] = await openEach(await tip.keyT(), records)
  expect([content?.toString(), phone?.toString()]).toEqual([tipStory, tipPhone])
})

test('21 · a deleted message is gone from the database and from what is unread', async () => {
  const tip = await sendTip(database)
  const [read, unread] = await Promise.all(
    ['一', '二'].map((text) => writeToResident(database, tip, 'message', { text, choices: [] })),
  )
  const shown = { caseId: tip.tipId, sender: 'staff', today: '2026-06-01' } as const
  await markRead(dbOf(tip), tipCase, shown)
  await Promise.all(
    [1, 2].map(() => deleteMessage(dbOf(tip), tipCase, tip.resident, { message: read ?? '' })),
  )
  const left = await owner.select().from(tipMessages).where(eq(tipMessages.caseId, tip.tipId))
  expect(left.map(({ id, readOn }) => [id, readOn])).toEqual([[unread, '2026-06-01']])
  expect(await eventsOf(tip)).toEqual(['deleted'])
  expect((await threadOf(tip)).letters).toHaveLength(1)
})

test('an addition is kept once, its exact time inside the seal', async () => {
  const tip = await sendTip(database)
  const post = { id: randomUUID(), about: 'correction' as const, text: '演示：是上周二。' }
  await Promise.all([1, 2, 3].map(() => add(dbOf(tip), tip.resident, post)))
  const [kept, ...others] = await messagesOfResident(database, tip)
  expect(others).toEqual([])
  expect(kept?.content).toMatchObject({ text: post.text, mark: 'correction' })
  expect(Date.parse(kept?.content.sentAt ?? '')).toBeGreaterThan(Date.now() - 60_000)
  expect(await eventsOf(tip)).toEqual(['added'])
  expect(await owner.select().from(outbox)).toHaveLength(1)
})

test('a resident of one tip cannot reach another', async () => {
  const [mine, other] = await Promise.all([sendTip(database), sendTip(database)])
  const asked = await writeToResident(database, other, 'question', question)
  const db = dbOf(mine)
  const id = randomUUID()
  const missing = { code: 'not_found' }
  await expect(
    answer(db, mine.resident, { id, question: asked, text: '现金' }),
  ).rejects.toMatchObject(missing)
  await expect(add(db, other.resident, { id, ...addition })).rejects.toMatchObject(missing)
  await expect(unsafe(db, other.resident, { id, state: 'pause', text: '' })).rejects.toMatchObject(
    missing,
  )
  await expect(withdraw(db, other.resident)).rejects.toMatchObject(missing)
  await expect(readTipThread(db, other.resident, other.keyR)).rejects.toMatchObject(missing)
  await expect(
    readQuestion(db, tipCase, mine.resident, { replyKey: mine.keyR, id: asked }),
  ).rejects.toMatchObject(missing)
  await deleteMessage(db, tipCase, mine.resident, { message: asked })
  await expect(
    deleteMessage(db, tipCase, other.resident, { message: asked }),
  ).rejects.toMatchObject(missing)
  const there = and(eq(tipMessages.id, asked), eq(tipMessages.caseId, other.tipId))
  expect(await owner.select().from(tipMessages).where(there)).toHaveLength(1)
  expect(await db.select().from(tipMessages).where(there)).toEqual([])
})

test('a message altered in the database is shown as broken, the others as they are', async () => {
  const tip = await sendTip(database)
  const [first, second] = await Promise.all(
    ['一', '二'].map((text) => writeToResident(database, tip, 'message', { text, choices: [] })),
  )
  const [other] = await owner
    .select()
    .from(tipMessages)
    .where(eq(tipMessages.id, second ?? ''))
  await owner
    .update(tipMessages)
    .set({ sealed: other?.sealed, mac: other?.mac })
    .where(eq(tipMessages.id, first ?? ''))
  const { letters } = await threadOf(tip)
  const shown = letters.map((letter) => [letter.id, 'content' in letter && letter.content?.text])
  expect(new Map(shown as [string, unknown][])).toEqual(
    new Map([
      [first, undefined],
      [second, '二'],
    ]),
  )
})

test('44 · a tip that names a number already known looks to its resident like any other', async () => {
  const now = new Date()
  const [known, fresh] = await Promise.all([sendTip(database, now), sendTip(database, now)])
  const first = await sendTip(database)
  const value = Buffer.from('演示')
  const mark = ({ tipId }: SentTip, of: Buffer) =>
    owner.insert(fingerprints).values({ tipId, kind: 'phone', value: of, version: 1 })
  await Promise.all([mark(first, value), mark(known, value), mark(fresh, Buffer.from('别的'))])
  expect(await threadOf(known)).toEqual(await threadOf(fresh))
  await expect(dbOf(known).select().from(fingerprints)).rejects.toThrow()
})
