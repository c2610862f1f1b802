import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { advisorAssignments, advisorHolidays, advisors, workLog } from '@/lib/advisors/tables'
import { audit } from '@/lib/audit/tables'
import type { StaffActor } from '@/lib/identity/actor'
import { staff } from '@/lib/identity/tables'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { addEntry, removeEntry } from './entry'
import type { WorkEntryInput } from './input'
import { monthOf } from './month'

const database = await testDatabase()
const { as, owner } = database
const hire = hiring(database)
await foundRecovery(as({ role: 'system', job: 'seed' }))

const now = new Date('2026-06-18T04:00:00Z')
const [dongcheng, nanyuan, elsewhere] = ['440106006002', '440106006004', '440111002001']

const entry: WorkEntryInput = {
  ...{ areaCode: dongcheng, day: '2026-06-10', kind: 'consultation', minutes: 90, people: 2 },
  ...{ topic: 'land-contract', result: '一位村民问承包地补偿，已说明期限' },
}

async function anAdvisor(...villages: string[]) {
  const [staffId, id] = [randomUUID(), randomUUID()]
  await owner.insert(staff).values({
    ...{ id: staffId, email: `${staffId}@example.test`, name: '顾问', role: 'advisor' },
    joinedAt: now,
  })
  await owner.insert(advisors).values({
    ...{ id, staffId, name: '顾问', firm: '演示律师事务所', licence: randomUUID() },
    ...{ phone: '020-00000000', languages: ['mandarin'] },
  })
  for (const areaCode of villages) {
    await owner
      .insert(advisorAssignments)
      .values({ id: randomUUID(), areaCode, advisorId: id, startsOn: '2026-01-01' })
  }
  const actor: StaffActor = { role: 'advisor', staffId, sessionId: '' }
  return { id, actor, db: as(actor) }
}

test('an entry counts towards the eight hours of its village, and leaves its trace', async () => {
  const { id, actor, db } = await anAdvisor(dongcheng, nanyuan)
  await addEntry(db, actor, entry, now)
  await addEntry(db, actor, { ...entry, kind: 'lecture', minutes: 120, people: 40 }, now)
  const month = await monthOf(db, id, '2026-06')
  const hours = month.villages.map(({ areaCode, minutes, missing }) => [areaCode, minutes, missing])
  expect(hours).toEqual([
    [dongcheng, 210, 270],
    [nanyuan, 0, 480],
  ])
  expect(month.kinds.lecture).toEqual({ entries: 1, minutes: 120, people: 40 })
  expect(month).toMatchObject({ minutes: 210, missing: 750 })
  const trace = await owner
    .select()
    .from(audit)
    .where(eq(audit.actor, `advisor:${actor.staffId}`))
  expect(trace.map(({ verb }) => verb)).toEqual(['work-log-add', 'work-log-add'])
})

test('a line that tells who came is refused', async () => {
  const { actor, db } = await anAdvisor(dongcheng)
  const telling = ['陈先生来问宅基地', '回电13800138000']
  for (const result of telling) {
    await expect(addEntry(db, actor, { ...entry, result }, now)).rejects.toMatchObject({
      key: 'log_names',
      field: 'result',
    })
  }
})

test.each([
  ['of a day to come', { day: '2026-06-19' }, 'day'],
  ['before last month', { day: '2026-04-30' }, 'day'],
  ['in a village of somebody else', { areaCode: elsewhere }, 'areaCode'],
  ['in a village nobody knows', { areaCode: '440199999999' }, 'areaCode'],
])('work %s is refused', async (_what, change, field) => {
  const { actor, db } = await anAdvisor(dongcheng)
  await expect(addEntry(db, actor, { ...entry, ...change }, now)).rejects.toMatchObject({ field })
})

test('a stand-in writes down work in a village of the colleague who is away, and owes nothing there', async () => {
  const [away, standIn] = [await anAdvisor(elsewhere), await anAdvisor(dongcheng)]
  const there = { ...entry, areaCode: elsewhere }
  const { actor, db, id } = standIn
  await expect(addEntry(db, actor, there, now)).rejects.toMatchObject({ key: 'log_village' })
  await owner.insert(advisorHolidays).values({
    ...{ id: randomUUID(), advisorId: away.id, standInId: id },
    ...{ startsOn: '2026-06-09', endsOn: '2026-06-12' },
  })
  await addEntry(db, actor, there, now)
  const { villages } = await monthOf(db, id, '2026-06')
  expect(villages.map(({ areaCode, missing }) => [areaCode, missing])).toEqual([
    [dongcheng, 480],
    [elsewhere, 0],
  ])
})

test('an entry is taken back by whoever wrote it, and by nobody else', async () => {
  const [writer, other] = [await anAdvisor(dongcheng), await anAdvisor(dongcheng)]
  await addEntry(writer.db, writer.actor, entry, now)
  const [written] = (await monthOf(writer.db, writer.id, '2026-06')).entries
  const entryId = written?.id ?? ''
  const tries = removeEntry(other.db, other.actor, { entryId }, now)
  await expect(tries).rejects.toMatchObject({ code: 'not_found' })
  expect((await monthOf(other.db, writer.id, '2026-06')).entries).toEqual([])
  await removeEntry(writer.db, writer.actor, { entryId }, now)
  expect(await owner.select().from(workLog).where(eq(workLog.id, entryId))).toEqual([])
})

test('the justice bureau of the district sees the hours, an officer of another department none', async () => {
  const { id, actor, db } = await anAdvisor(dongcheng)
  await addEntry(db, actor, entry, now)
  const justice = await hire('司法', [['justice', '440106']])
  const police = await hire('公安', [['police', '440106']])
  expect((await monthOf(as(justice.officer), id, '2026-06')).minutes).toBe(90)
  expect((await monthOf(as(police.officer), id, '2026-06')).minutes).toBe(0)
})
