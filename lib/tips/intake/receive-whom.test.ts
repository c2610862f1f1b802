import { eq } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { audit } from '@/lib/audit/tables'
import { findCaseDraft } from '@/lib/cases/draft'
import { departments } from '@/lib/departments/tables'
import { staff } from '@/lib/identity/tables'
import { outbox } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import { forgedKey } from '@/lib/testing/forged-key'
import {
  aReport,
  aStory,
  browserWith,
  contentFor,
  plainPost,
  staffed,
  storedTip,
} from '@/lib/testing/report'
import {
  tipContacts,
  tipExclusions,
  tipRecipients,
  tipRecoveries,
  tipRecusals,
} from '@/lib/tips/tables'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { submitReport } from './submit'

const database = await testDatabase()
const { owner } = database
await foundRecovery(database.as({ role: 'system', job: 'seed' }))
const market = await staffed(database, 'market', '440106')
const police = await staffed(database, 'police', '440106')
const cityMarket = await staffed(database, 'market', '4401')
const cityPolice = await staffed(database, 'police', '4401')
const antifraud = await staffed(database, 'antifraud', '4401')
const discipline = await staffed(database, 'discipline', '4401')
const desk = await staffed(database, 'integrated-center', '4401')

beforeEach(() => owner.delete(outbox))

test('27 · a public key put in by SQL is not sealed to: the next department gets the tip, and an alarm is raised', async () => {
  const [true_] = await owner.select().from(departments).where(eq(departments.id, market.id))
  const publicKey = await forgedKey(true_?.publicKey)
  await owner.update(departments).set({ publicKey }).where(eq(departments.id, market.id))
  const writer = await browserWith(aReport())
  await submitReport(writer, plainPost())
  const { grants, tip } = await storedTip(database, writer)
  expect(tip.leadDepartmentId).toBe(cityMarket.id)
  expect(grants.map(({ departmentId }) => departmentId)).not.toContain(market.id)
  const alarms = await owner.select().from(audit).where(eq(audit.verb, 'alarm.foreign-key'))
  expect(alarms.map(({ meta }) => meta)).toEqual([{ department: market.id }])
  const mail = await owner.select().from(outbox).where(eq(outbox.template, 'alarm'))
  expect(mail.map(({ recipient }) => recipient)).toEqual([desk.id])
  const restored = { publicKey: true_?.publicKey ?? null }
  await owner.update(departments).set(restored).where(eq(departments.id, market.id))
})

test('35 · whom the text names stands aside, also by number, and gets no mail', async () => {
  const [named, called, other] = await Promise.all([
    person('林演示甲', null),
    person('Wong', '13922223333'),
    person('陈演示乙', '13700001111'),
  ])
  const story = aStory('演示：市场所的林演示甲，电话 139 2222 3333 的人也在。')
  const writer = await browserWith(aReport({ story }))
  await submitReport(writer, plainPost())
  const { tip } = await storedTip(database, writer)
  const recused = await owner.select().from(tipRecusals).where(eq(tipRecusals.tipId, tip.id))
  expect(recused.map(({ staffId }) => staffId).sort()).toEqual([named, called].sort())
  for (const { except } of await owner.select().from(outbox)) {
    expect(except).toEqual(expect.arrayContaining([named, called]))
    expect(except).not.toContain(other)
  }
})

test('36 · a department the resident shuts out gets no wrap, nor its parts nor those below; adding one is refused', async () => {
  const hide = ['market:4401', 'police:440106']
  const officials = { involved: 'no' as const, unit: '', hide }
  const writer = await browserWith(aReport({ officials }))
  await submitReport(writer, plainPost())
  const { tip, grants } = await storedTip(database, writer)
  const granted = grants.map(({ departmentId }) => departmentId)
  for (const out of [market, police, cityMarket]) expect(granted).not.toContain(out.id)
  expect(tip.leadDepartmentId).toBe(discipline.id)
  const out = await owner.select().from(tipExclusions).where(eq(tipExclusions.tipId, tip.id))
  const kinds = out.filter(({ areaCode }) => areaCode === '440106').map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['antifraud', 'police', 'police-economic'])
  const sending = database.as({ role: 'anyone', submission: writer.submission })
  await expect(
    sending.insert(tipRecipients).values({ tipId: tip.id, departmentId: police.id }),
  ).rejects.toMatchObject({ code: '42501' })
})

test('36 · a unit that the text names gets nothing either', async () => {
  const story = aStory('演示：天河市场监管局的人收了钱，天河公安分局不管。')
  const writer = await browserWith(aReport({ story }))
  await submitReport(writer, plainPost())
  const { tip, grants } = await storedTip(database, writer)
  expect(tip.leadDepartmentId).toBe(cityMarket.id)
  expect(grants.map(({ departmentId }) => departmentId)).toContain(cityPolice.id)
})

test('officials: the city only, and the contact is sealed apart', async () => {
  const contact = { wants: 'yes' as const, phone: '13800138000', times: '晚上', never: '' }
  const officials = { involved: 'yes' as const, unit: '', hide: [] }
  const writer = await browserWith(aReport({ officials, contact }))
  await submitReport(writer, plainPost())
  const { tip, grants } = await storedTip(database, writer)
  expect(grants.map(({ departmentId }) => departmentId)).toEqual([discipline.id])
  expect(JSON.stringify(await contentFor({ tip, grants }, discipline))).not.toContain('13800138000')
  const contacts = await owner.select().from(tipContacts).where(eq(tipContacts.tipId, tip.id))
  expect(contacts).toHaveLength(1)
})

test('nobody left: sealed for recovery alone, every auditor alarmed, the resident told', async () => {
  const auditor = await person('审计演示', null, 'auditor')
  const officials = { involved: 'no' as const, unit: '', hide: ['*:4401'] }
  const writer = await browserWith(aReport({ officials }))
  await submitReport(writer, plainPost())
  const { tip, grants } = await storedTip(database, writer)
  expect([grants, tip.leadDepartmentId]).toEqual([[], null])
  const kept = await owner.select().from(tipRecoveries).where(eq(tipRecoveries.tipId, tip.id))
  expect(kept).toHaveLength(1)
  expect(await findCaseDraft(writer)).toMatchObject({ sent: { recovery: true } })
  const mail = await owner.select().from(outbox)
  expect(mail.map(({ template, recipient }) => [template, recipient])).toEqual([['alarm', auditor]])
  const [alarm] = await owner.select().from(audit).where(eq(audit.verb, 'alarm.no-department'))
  expect(alarm?.subject).toBe(tip.id)
})

test('money on its way goes to the city anti-fraud centre, due within the quarter hour', async () => {
  const urgency = { danger: 'no', money: 'just', recent: '' } as const
  const writer = await browserWith(aReport({ urgency }))
  await submitReport(writer, plainPost())
  const { tip, grants } = await storedTip(database, writer)
  expect(tip.leadDepartmentId).toBe(antifraud.id)
  expect(grants.every(({ urgencyRank }) => urgencyRank === 1)).toBe(true)
  expect(tip.ackDue.getTime() % (15 * 60_000)).toBe(0)
})

async function person(name: string, phone: string | null, role: 'officer' | 'auditor' = 'officer') {
  const id = crypto.randomUUID()
  const email = `${id}@kapok.example`
  await owner.insert(staff).values({ id, email, name, phone, role, joinedAt: new Date() })
  return id
}
