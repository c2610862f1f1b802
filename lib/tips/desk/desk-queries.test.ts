import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testDatabase } from '@/lib/testing/database'
import { hiring, send } from '@/lib/testing/officers'
import { answer } from '@/lib/tips/follow/answer'
import { monthlyStatistics } from '@/lib/tips/statistics'
import { tipMessages, tips } from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { accept } from './accept'
import { ask } from './messages'
import { openTip } from './open-tip'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const hire = hiring(database)
const lin = await hire('林一', [['market', '440106']])
const db = as(lin.officer)
const day = 24 * 60 * 60_000

test('the days a question was open are given back, and the ack stays where it was', async () => {
  const { id } = await send(database)
  await accept(db, lin.officer, { tipId: id, version: 1 })
  const before = await openTip(db, lin.officer, lin.keyring, id)
  const question = { tipId: id, version: 2, text: '演示：还在营业吗？', choices: ['是', '否'] }
  await ask(db, lin.officer, lin.keyring, question)
  const [asked] = await owner.select().from(tipMessages).where(sql`tip_id = ${id}`)
  const in3Days = new Date(Date.now() + 3 * day)
  const paused = await openTip(db, lin.officer, lin.keyring, id, in3Days)
  expect(paused).toMatchObject({ waiting: true, late: false })
  expect(paused.due?.getTime()).toBe(before.firstActionDue.getTime() + 3 * day)
  const reply = { id: crypto.randomUUID(), question: asked?.id ?? '', text: '是' }
  await answer(
    as({ role: 'resident', kind: 'tip', caseId: id }),
    { role: 'resident', kind: 'tip', caseId: id },
    reply,
    in3Days,
  )
  const after = await openTip(db, lin.officer, lin.keyring, id, in3Days)
  expect(after).toMatchObject({ waiting: false, waitingDays: 3, ackDue: before.ackDue })
  expect(after.firstActionDue.getTime()).toBe(before.firstActionDue.getTime() + 3 * day)
  expect(after.messages.at(-1)).toMatchObject({
    kind: 'answer',
    text: [{ text: '是', kind: null }],
  })
})

test('64: the published months count every tip but those in quarantine, and hide what is small', async () => {
  await owner.delete(tips)
  const insert = (count: number, area: string, on: string, status: string) =>
    owner.execute(sql`insert into tips (id, submission, category, scope, area_code, urgency,
      received_on, slot, status, because, ack_due, first_action_due, content_public_key, reply_public_key, sealed, mac)
      select gen_random_uuid(), gen_random_uuid()::text, 'ef-product', 'district', ${area}, 'normal',
        ${on}::date, 0, ${status}, '[]', now(), now(), '', '', '\\x00', '\\x00'
      from generate_series(1, ${count}::int)`)
  await insert(12, '440106', '2026-09-30', 'received')
  await insert(9, '440106003', '2026-09-01', 'closed')
  await insert(4, '440104', '2026-09-02', 'received')
  await insert(30, '440105', '2026-09-03', 'received')
  await insert(7, '440105', '2026-09-03', 'quarantined')
  await insert(50, '440106', '2026-10-01', 'received')
  const districts = ['440104', '440105', '440106']
  const [newest, ...older] = await monthlyStatistics(districts, new Date('2026-11-22T04:00:00Z'))
  expect(older).toEqual([])
  expect(newest).toMatchObject({ month: '2026-09', received: 55, closed: 'few' })
  expect(newest?.districts).toMatchObject({ '440104': 'few', '440105': 30, '440106': 21 })
})
