import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeEach, expect, test, vi } from 'vitest'
import { as } from '@/lib/access/as'
import { staff } from '@/lib/access/tables'
import { audit } from '@/lib/audit/tables'
import { foundRecovery } from '@/lib/departments/recovery'
import { departments } from '@/lib/departments/tables'
import { drafts } from '@/lib/drafts/tables'
import { outbox } from '@/lib/platform/tables'
import { receipts } from '@/lib/receipts/tables'
import { testDatabase } from '@/lib/testing/database'
import {
  aReport,
  aStory,
  browserWith,
  contentFor,
  plainPost,
  staffed,
  storedTip,
} from '@/lib/testing/report'
import { argonRuns } from '@/lib/vault/argon'
import { newKeyPair } from '@/lib/vault/seal'
import { findReport } from './draft'
import { openTip } from './look-up'
import { submit } from './submit'
import {
  fingerprints,
  tipContacts,
  tipEvents,
  tipExclusions,
  tipHolders,
  tipRecoveries,
  tipRecusals,
  tips,
} from './tables'

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

test('a report becomes one sealed tip that its departments can open, with its event and a mail', async () => {
  const sender = await browserWith(aReport({ who: phoneOf('13800138000') }))
  expect(await submit(sender, plainPost())).toBe('/report/done')
  const stored = await storedTip(database, sender)
  expect(stored.tip).toMatchObject({ status: 'received', quarantine: null, areaCode: '440106' })
  expect(stored.grants.map((one) => [one.departmentId, one.part]).sort()).toEqual(
    [
      [market.id, 'lead'],
      [police.id, 'cc'],
    ].sort(),
  )
  const content = await contentFor(stored, market)
  expect(content).toMatchObject({ story: '演示：他们让老人交钱买保健品。', areaCode: '440106' })
  expect(content.who).toContainEqual({ field: 'phone', value: '13800138000' })
  expect(await contentFor(stored, police)).toEqual(content)
  const kinds = await owner.select().from(tipEvents).where(eq(tipEvents.tipId, stored.tip.id))
  expect(kinds.map(({ kind }) => kind)).toEqual(['received'])
  const mail = await owner.select().from(outbox)
  expect(mail.map(({ template, recipient }) => [template, recipient]).sort()).toEqual(
    [
      ['tip-waits', market.id],
      ['tip-waits', police.id],
    ].sort(),
  )
  const found = await owner.select().from(fingerprints).where(eq(fingerprints.tipId, stored.tip.id))
  expect(found.map(({ kind }) => kind)).toEqual(['phone'])
})

test('2 · the receipt survives a reload, opens the tip, and nothing written is left in the draft', async () => {
  const draft = aReport({ phrase: { phrase: '木棉花开' } })
  const sender = await browserWith(draft)
  await submit(sender, plainPost())
  for (let reload = 0; reload < 2; reload += 1) {
    expect(await findReport(sender)).toMatchObject({ state: 'sent', sent: { code: draft.code } })
  }
  expect(JSON.stringify(await findReport(sender))).not.toContain('保健品')
  const opened = await openTip({ receipt: draft.code, phrase: '木棉花开' })
  expect(opened.resident.tipId).toBe((await storedTip(database, sender)).tip.id)
})

test('3 · ten posts at once make one tip and show the same receipt', async () => {
  const draft = aReport()
  const sender = await browserWith(draft)
  const ends = await Promise.all(Array.from({ length: 10 }, () => submit(sender, plainPost())))
  expect(new Set(ends)).toEqual(new Set(['/report/done']))
  const { tip } = await storedTip(database, sender)
  const kept = await owner.select().from(receipts).where(eq(receipts.subjectId, tip.id))
  expect(kept).toHaveLength(1)
  expect(await findReport(sender)).toMatchObject({ sent: { code: draft.code } })
  expect(await owner.select().from(outbox)).toHaveLength(2)
})

test('11 · sending again after the receipt was shown changes nothing and hashes nothing', async () => {
  const sender = await browserWith(aReport())
  await submit(sender, plainPost())
  const before = argonRuns()
  expect(await submit(sender, plainPost())).toBe('/report/done')
  expect(argonRuns()).toBe(before)
  await storedTip(database, sender)
})

test('12 · a draft that is gone, or not finished, makes no tip and says so', async () => {
  const gone = await browserWith(aReport())
  await owner.delete(drafts).where(eq(drafts.id, gone.key.id))
  await expect(submit(gone, plainPost())).rejects.toMatchObject({ key: 'draft_lost' })
  const open = await browserWith(aReport({ story: undefined }))
  expect(await submit(open, plainPost())).toBe('/report/story')
  await expect(storedTip(database, open)).rejects.toThrow('0 tips')
})

test('4 · with the database lost, sending is refused as unavailable and the draft stays', async () => {
  const { key, db } = await browserWith(aReport())
  const lost = as({ role: 'anyone' }, () => Promise.reject({ code: 'ECONNREFUSED' }))
  await expect(submit({ key, db: lost }, plainPost())).rejects.toMatchObject({
    code: 'unavailable',
  })
  expect(await findReport({ key, db })).toMatchObject({ state: 'open' })
})

test('1 · a failure before commit leaves no tip and the draft, and sending again works', async () => {
  const sender = await browserWith(aReport())
  await owner.execute(sql`revoke insert on tip_events from portal_public`)
  await expect(submit(sender, plainPost())).rejects.toMatchObject({ code: '42501' })
  await owner.execute(sql`grant insert on tip_events to portal_public`)
  await expect(storedTip(database, sender)).rejects.toThrow('0 tips')
  expect(await findReport(sender)).toMatchObject({ state: 'open' })
  await submit(sender, plainPost())
  await storedTip(database, sender)
})

test('27 · a public key put in by SQL is not sealed to: the next department gets the tip, and an alarm is raised', async () => {
  const { publicKey } = await newKeyPair()
  const [true_] = await owner.select().from(departments).where(eq(departments.id, market.id))
  await owner.update(departments).set({ publicKey }).where(eq(departments.id, market.id))
  const sender = await browserWith(aReport())
  await submit(sender, plainPost())
  const { grants, tip } = await storedTip(database, sender)
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
  const sender = await browserWith(aReport({ story }))
  await submit(sender, plainPost())
  const { tip } = await storedTip(database, sender)
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
  const sender = await browserWith(aReport({ officials }))
  await submit(sender, plainPost())
  const { tip, grants } = await storedTip(database, sender)
  const held = grants.map(({ departmentId }) => departmentId)
  for (const out of [market, police, cityMarket]) expect(held).not.toContain(out.id)
  expect(tip.leadDepartmentId).toBe(discipline.id)
  const out = await owner.select().from(tipExclusions).where(eq(tipExclusions.tipId, tip.id))
  const kinds = out.filter(({ areaCode }) => areaCode === '440106').map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['antifraud', 'police', 'police-economic'])
  const sending = database.as({ role: 'anyone', submission: sender.key.submission })
  await expect(
    sending.insert(tipHolders).values({ tipId: tip.id, departmentId: police.id }),
  ).rejects.toMatchObject({ code: '42501' })
})

test('36 · a unit that the text names gets nothing either', async () => {
  const story = aStory('演示：天河市场监管局的人收了钱，天河公安分局不管。')
  const sender = await browserWith(aReport({ story }))
  await submit(sender, plainPost())
  const { tip, grants } = await storedTip(database, sender)
  expect(tip.leadDepartmentId).toBe(cityMarket.id)
  expect(grants.map(({ departmentId }) => departmentId)).toContain(cityPolice.id)
})

test('officials: the city only, and the contact is sealed apart', async () => {
  const contact = { wants: 'yes' as const, phone: '13800138000', times: '晚上', never: '' }
  const officials = { involved: 'yes' as const, unit: '', hide: [] }
  const sender = await browserWith(aReport({ officials, contact }))
  await submit(sender, plainPost())
  const { tip, grants } = await storedTip(database, sender)
  expect(grants.map(({ departmentId }) => departmentId)).toEqual([discipline.id])
  expect(JSON.stringify(await contentFor({ tip, grants }, discipline))).not.toContain('13800138000')
  const contacts = await owner.select().from(tipContacts).where(eq(tipContacts.tipId, tip.id))
  expect(contacts).toHaveLength(1)
})

test('nobody left: sealed for recovery alone, every auditor alarmed, the resident told', async () => {
  const auditor = await person('审计演示', null, 'auditor')
  const officials = { involved: 'no' as const, unit: '', hide: ['*:4401'] }
  const sender = await browserWith(aReport({ officials }))
  await submit(sender, plainPost())
  const { tip, grants } = await storedTip(database, sender)
  expect([grants, tip.leadDepartmentId]).toEqual([[], null])
  const kept = await owner.select().from(tipRecoveries).where(eq(tipRecoveries.tipId, tip.id))
  expect(kept).toHaveLength(1)
  expect(await findReport(sender)).toMatchObject({ sent: { recovery: true } })
  const mail = await owner.select().from(outbox)
  expect(mail.map(({ template, recipient }) => [template, recipient])).toEqual([['alarm', auditor]])
  const [alarm] = await owner.select().from(audit).where(eq(audit.verb, 'alarm.no-department'))
  expect(alarm?.subject).toBe(tip.id)
})

test('44 · a number that is known already: same end, same hashes, same statements', async () => {
  const traces = [
    await traceOf('13512345678'),
    await traceOf('13512345678'),
    await traceOf('13587654321'),
  ]
  expect(traces[1]).toEqual(traces[2])
  expect(traces[1]).toMatchObject({ end: '/report/done', hashed: 1, status: 'received' })
})

/** What sending a report that names this number ends with, how often it hashes and what it asks the database. */
async function traceOf(phone: string) {
  const sender = await browserWith(aReport({ who: phoneOf(phone) }))
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const before = argonRuns()
  const end = await submit(sender, plainPost())
  const hashed = argonRuns() - before
  const statements = query.mock.calls.map(([asked]) => textOf(asked)).sort()
  query.mockRestore()
  const { status, quarantine } = (await storedTip(database, sender)).tip
  return { end, hashed, statements, status, quarantine }
}

const textOf = (asked: unknown) =>
  typeof asked === 'string' ? asked : (asked as { text: string }).text

test('money on its way goes to the city anti-fraud centre, due within the quarter hour', async () => {
  const urgency = { danger: 'no', money: 'just', recent: '' } as const
  const sender = await browserWith(aReport({ urgency }))
  await submit(sender, plainPost())
  const { tip, grants } = await storedTip(database, sender)
  expect(tip.leadDepartmentId).toBe(antifraud.id)
  expect(grants.every(({ urgencyRank }) => urgencyRank === 1)).toBe(true)
  expect(tip.ackDue.getTime() % (15 * 60_000)).toBe(0)
})

test('nobody but its sender and its holders sees the tip', async () => {
  const sender = await browserWith(aReport())
  await submit(sender, plainPost())
  const stranger = await browserWith(aReport())
  expect(await stranger.db.select({ id: tips.id }).from(tips)).toEqual([])
  expect(await sender.db.select({ id: tips.id }).from(tips)).toHaveLength(1)
})

function phoneOf(value: string) {
  const rows = [{ kind: 'phone' as const, value }]
  return { targetKind: 'online-account' as const, rows, shown: 1, warned: false }
}

async function person(name: string, phone: string | null, role: 'officer' | 'auditor' = 'officer') {
  const id = crypto.randomUUID()
  const email = `${id}@kapok.example`
  await owner.insert(staff).values({ id, email, name, phone, role, joinedAt: new Date() })
  return id
}
