import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { outbox } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import { type SentTip, sendTip, writeToResident } from '@/lib/testing/sent-tip'
import type { TipStatus } from '@/lib/tips/schema'
import { tipContacts, tipEvents, tipGrants, tips } from '@/lib/tips/tables'
import { add } from './add'
import { answer } from './answer'
import { unsafe } from './unsafe'
import { withdraw } from './withdraw'

const database = await testDatabase()
const { owner } = database
beforeEach(() => owner.delete(outbox))

const dbOf = ({ resident }: SentTip) => database.as(resident)
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

test('what was withdrawn takes no addition and no answer', async () => {
  const tip = await sendTip(database)
  const asked = await writeToResident(database, tip, 'question', question)
  await withdraw(dbOf(tip), tip.resident)
  const id = randomUUID()
  const refused = { code: 'conflict', key: 'tip_withdrawn' }
  await expect(add(dbOf(tip), tip.resident, { id, ...addition })).rejects.toMatchObject(refused)
  const late = answer(dbOf(tip), tip.resident, { id, question: asked, text: '现金' })
  await expect(late).rejects.toMatchObject(refused)
})

test('a tip is withdrawn once: status and queue say so, and the contact is gone', async () => {
  const tip = await sendTip(database)
  await Promise.all([1, 2].map(() => withdraw(dbOf(tip), tip.resident)))
  expect(await rowOf(tip)).toMatchObject({ status: 'withdrawn', version: 2 })
  expect((await grantOf(tip))?.status).toBe('withdrawn')
  expect(await owner.select().from(tipContacts).where(eq(tipContacts.tipId, tip.tipId))).toEqual([])
  expect(await eventsOf(tip)).toEqual(['withdrawn'])
})

test('a closed tip cannot be withdrawn', async () => {
  const tip = await sendTip(database)
  await setStatus(tip, 'closed')
  await expect(withdraw(dbOf(tip), tip.resident)).rejects.toMatchObject({ key: 'tip_closed' })
})

test('not safe: the tip goes to the top of the queue, its time rounded to the quarter hour', async () => {
  const tip = await sendTip(database)
  const post = { id: randomUUID(), state: 'danger' as const, text: '' }
  await Promise.all([1, 2].map(() => unsafe(dbOf(tip), tip.resident, post)))
  const row = await rowOf(tip)
  expect(row).toMatchObject({ urgency: 'danger', status: 'received' })
  const grant = await grantOf(tip)
  expect(grant).toMatchObject({ urgencyRank: 0, dueAt: row.ackDue })
  expect(row.ackDue.getTime() % 900_000).toBe(0)
  expect(row.ackDue.getTime() - Date.now()).toBeLessThanOrEqual(30 * 60_000)
  expect(await eventsOf(tip)).toEqual(['unsafe'])
  expect(await owner.select().from(outbox)).toHaveLength(1)
})

test('not safe after the end: the tip is taken up again', async () => {
  const tip = await sendTip(database)
  await setStatus(tip, 'closed')
  await unsafe(dbOf(tip), tip.resident, { id: randomUUID(), state: 'danger', text: '' })
  expect((await rowOf(tip)).status).toBe('checking')
  expect((await grantOf(tip))?.status).toBe('checking')
  expect(await eventsOf(tip)).toEqual(['reopened', 'unsafe'])
})
