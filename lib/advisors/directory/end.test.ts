import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { importAdvisors } from '@/lib/advisors/import/import'
import { sheetColumns } from '@/lib/advisors/import/sheet'
import { admitToPool } from '@/lib/advisors/pool/pool'
import { advisorAssignments, advisors } from '@/lib/advisors/tables'
import { addAdvisor, addJoinedAdvisor } from '@/lib/testing/advisors'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { newKeyPair } from '@/lib/vault/seal/seal'
import { assignAdvisor } from './assign'
import { endAdvisor } from './end'
import { seatAdvisor } from './seat'

const database = await testDatabase()
const { owner } = database
await foundRecovery(database.as({ role: 'system', job: 'invite' }))
const hire = hiring(database)
const [city, tianhe, baiyun, police] = await Promise.all([
  hire('何市', [['justice', '4401']]),
  hire('何天', [['justice', '440106']]),
  hire('何白', [['justice', '440111']]),
  hire('何警', [['police', '4401']]),
])
const today = '2026-11-18'
const now = new Date(`${today}T04:00:00Z`)
const end = ({ officer }: typeof city, advisorId: string, endsOn: string) =>
  endAdvisor(database.as(officer), officer, { advisorId, endsOn }, now)
const periodsOf = async (id: string) =>
  (await owner.select().from(advisorAssignments).where(eq(advisorAssignments.advisorId, id))).map(
    ({ startsOn, endsOn }) => ({ startsOn, endsOn }),
  )

test('with the service end the villages, and what was to begin later is gone', async () => {
  const id = await addAdvisor(database, ['440106001001'])
  const later = { id: crypto.randomUUID(), advisorId: id, areaCode: '440106001002' }
  await owner.insert(advisorAssignments).values({ ...later, startsOn: '2027-01-01' })
  await end(tianhe, id, '2026-12-31')
  expect(await periodsOf(id)).toEqual([{ startsOn: '2026-01-01', endsOn: '2026-12-31' }])
  const [row] = await owner.select().from(advisors).where(eq(advisors.id, id))
  expect(row?.endsOn).toBe('2026-12-31')
  await end(tianhe, id, '2026-11-17')
  await expect(end(tianhe, id, today)).rejects.toMatchObject({ key: 'advisor_left' })
})

test('only by the bureau of all their villages, and from yesterday on', async () => {
  const id = await addAdvisor(database, ['440106001003', '440111002001'])
  for (const stranger of [police]) {
    await expect(end(stranger, id, today)).rejects.toMatchObject({ code: 'not_found' })
  }
  for (const part of [tianhe, baiyun]) {
    await expect(end(part, id, today)).rejects.toMatchObject({ key: 'advisor_elsewhere' })
  }
  await expect(end(city, id, '2026-11-16')).rejects.toMatchObject({ key: 'date_past' })
  expect(await periodsOf(id)).toHaveLength(2)
  await end(city, id, '2026-11-17')
  expect((await periodsOf(id)).map(({ endsOn }) => endsOn)).toEqual(['2026-11-17', '2026-11-17'])
})

test('whoever is alone on duty for a district stays until a colleague is', async () => {
  const first = await addJoinedAdvisor(database, ['440106001004'])
  await expect(end(tianhe, first.advisorId, today)).rejects.toMatchObject({ key: 'alone_on_duty' })
  const second = await addJoinedAdvisor(database, ['440106001005'])
  const db = database.as({ role: 'system', job: 'join' })
  const newcomer = { areaCode: '440106', staffId: second.actor.staffId }
  await admitToPool(db, first.actor, first.keyring, newcomer)
  await end(tianhe, first.advisorId, '2026-12-31')
  await expect(end(tianhe, second.advisorId, '2027-01-31')).rejects.toMatchObject({
    key: 'alone_on_duty',
  })
})

test('an invitation of somebody whose service is over opens nothing', async () => {
  const id = await addAdvisor(database, ['440106002008'])
  await end(tianhe, id, '2026-11-17')
  const { publicKey } = await newKeyPair()
  const newcomer = { staffId: crypto.randomUUID(), publicKey }
  const joining = database
    .as({ role: 'system', job: 'join' })
    .transaction((tx) => seatAdvisor(tx, id, newcomer, now))
  await expect(joining).rejects.toMatchObject({ key: 'advisor_left', field: 'invitation' })
})

test('nobody is given a village for longer than they serve, by hand or by table', async () => {
  const id = await addAdvisor(database, ['440106001006'], { licence: 'TEST-END-1', name: '何测试' })
  await end(tianhe, id, '2026-12-31')
  const { officer } = tianhe
  const village = { areaCode: '440106001007', advisorId: id, startsOn: '2026-12-01' }
  const giving = (endsOn: string) =>
    assignAdvisor(database.as(officer), officer, { ...village, endsOn }, now)
  const late = { key: 'advisor_leaves', field: 'advisorId', words: { day: '2026-12-31' } }
  for (const endsOn of ['', '2027-01-01']) await expect(giving(endsOn)).rejects.toMatchObject(late)
  const cells = [
    'TEST-END-1',
    '何测试',
    '测试律师事务所',
    '020-5550100',
    '粤语',
    '440106001007',
    '',
  ]
  const table = [sheetColumns, [...cells, '2026-12-01', '', '', '', '', '', '']]
  const bytes = Buffer.from(table.map((line) => line.join(',')).join('\r\n'))
  const report = await importAdvisors(database.as(officer), officer, bytes, now)
  expect(report.errors).toEqual([{ line: 2, problem: 'advisor_leaves', about: '2026-12-31' }])
  expect(await periodsOf(id)).toHaveLength(1)
  await giving('2026-12-31')
  expect(await periodsOf(id)).toHaveLength(2)
})
