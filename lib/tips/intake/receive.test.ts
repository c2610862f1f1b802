import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { beforeEach, expect, test, vi } from 'vitest'
import { findCaseDraft } from '@/lib/cases/draft'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import { drafts } from '@/lib/drafts/tables'
import { as } from '@/lib/identity/as'
import { outbox } from '@/lib/platform/tables'
import { receipts } from '@/lib/receipts/tables'
import { argonRuns } from '@/lib/testing/argon'
import { testDatabase } from '@/lib/testing/database'
import {
  aReport,
  browserWith,
  contentFor,
  plainPost,
  staffed,
  storedTip,
} from '@/lib/testing/report'
import { fingerprints, tipEvents, tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { blindIndex } from '@/lib/vault/identifiers/blind-index'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { submitReport } from './submit'

const database = await testDatabase()
const { owner } = database
await foundRecovery(database.as({ role: 'system', job: 'seed' }))
const market = await staffed(database, 'market', '440106')
const police = await staffed(database, 'police', '440106')
await staffed(database, 'integrated-center', '4401')

beforeEach(() => owner.delete(outbox))

test('a report becomes one sealed tip that its departments can open, with its event and a mail', async () => {
  const writer = await browserWith(aReport({ who: phoneOf('13800138000') }))
  expect(await submitReport(writer, plainPost())).toBe('/report/done')
  const stored = await storedTip(database, writer)
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
  const kinds = await owner.select().from(tipEvents).where(eq(tipEvents.caseId, stored.tip.id))
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

test('the account money went to is linked, the resident’s own is not', async () => {
  const accounts = { victimAccount: '6222021234567890128', fraudAccount: '6217001234567890125' }
  const empty = {
    victimBank: '',
    fraudName: '',
    fraudBank: '',
    paidAt: '',
    amount: '',
    voucher: '',
  }
  const writer = await browserWith(aReport({ stopPayment: { ...empty, ...accounts } }))
  await submitReport(writer, plainPost())
  const { tip } = await storedTip(database, writer)
  const found = await owner.select().from(fingerprints).where(eq(fingerprints.tipId, tip.id))
  expect(found.map(({ value }) => value)).toEqual([blindIndex('card', accounts.fraudAccount)])
})

test('2 · the receipt survives a reload, opens the tip, and nothing written is left in the draft', async () => {
  const draft = aReport({ phrase: { phrase: '木棉花开' } })
  const writer = await browserWith(draft)
  await submitReport(writer, plainPost())
  for (let reload = 0; reload < 2; reload += 1) {
    expect(await findCaseDraft(writer)).toMatchObject({ state: 'sent', sent: { code: draft.code } })
  }
  expect(JSON.stringify(await findCaseDraft(writer))).not.toContain('保健品')
  const opened = await openByReceipt(tipCase, { receipt: draft.code, phrase: '木棉花开' })
  expect(opened.resident.caseId).toBe((await storedTip(database, writer)).tip.id)
})

test('3 · ten posts at once make one tip and show the same receipt', async () => {
  const draft = aReport()
  const writer = await browserWith(draft)
  const ends = await Promise.all(
    Array.from({ length: 10 }, () => submitReport(writer, plainPost())),
  )
  expect(new Set(ends)).toEqual(new Set(['/report/done']))
  const { tip } = await storedTip(database, writer)
  const kept = await owner.select().from(receipts).where(eq(receipts.subjectId, tip.id))
  expect(kept).toHaveLength(1)
  expect(await findCaseDraft(writer)).toMatchObject({ sent: { code: draft.code } })
  expect(await owner.select().from(outbox)).toHaveLength(2)
})

test('11 · sending again after the receipt was shown changes nothing and hashes nothing', async () => {
  const writer = await browserWith(aReport())
  await submitReport(writer, plainPost())
  const before = argonRuns()
  expect(await submitReport(writer, plainPost())).toBe('/report/done')
  expect(argonRuns()).toBe(before)
  await storedTip(database, writer)
})

test('12 · a draft that is gone, or not finished, makes no tip and says so', async () => {
  const gone = await browserWith(aReport())
  await owner.delete(drafts).where(eq(drafts.id, gone.key.id))
  await expect(submitReport(gone, plainPost())).rejects.toMatchObject({ key: 'draft_lost' })
  const open = await browserWith(aReport({ story: undefined }))
  expect(await submitReport(open, plainPost())).toBe('/report/story')
  await expect(storedTip(database, open)).rejects.toThrow('0 tips')
})

test('4 · with the database lost, sending is refused as unavailable and the draft stays', async () => {
  const writer = await browserWith(aReport())
  const lost = as({ role: 'anyone' }, () => Promise.reject({ code: 'ECONNREFUSED' }))
  await expect(submitReport({ ...writer, db: lost }, plainPost())).rejects.toMatchObject({
    code: 'unavailable',
  })
  expect(await findCaseDraft(writer)).toMatchObject({ state: 'open' })
})

test('1 · a failure before commit leaves no tip and the draft, and sending again works', async () => {
  const writer = await browserWith(aReport())
  await owner.execute(sql`revoke insert on tip_events from portal_public`)
  await expect(submitReport(writer, plainPost())).rejects.toMatchObject({ code: '42501' })
  await owner.execute(sql`grant insert on tip_events to portal_public`)
  await expect(storedTip(database, writer)).rejects.toThrow('0 tips')
  expect(await findCaseDraft(writer)).toMatchObject({ state: 'open' })
  await submitReport(writer, plainPost())
  await storedTip(database, writer)
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
  const writer = await browserWith(aReport({ who: phoneOf(phone) }))
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const before = argonRuns()
  const end = await submitReport(writer, plainPost())
  const hashed = argonRuns() - before
  const statements = query.mock.calls.map(([asked]) => textOf(asked)).sort()
  query.mockRestore()
  const { status, quarantine } = (await storedTip(database, writer)).tip
  return { end, hashed, statements, status, quarantine }
}

const textOf = (asked: unknown) =>
  typeof asked === 'string' ? asked : (asked as { text: string }).text

test('nobody but its sender and its holders sees the tip', async () => {
  const writer = await browserWith(aReport())
  await submitReport(writer, plainPost())
  const stranger = await browserWith(aReport())
  const sees = ({ submission }: { submission: string }) =>
    as({ role: 'anyone', submission }).select({ id: tips.id }).from(tips)
  expect(await sees(stranger)).toEqual([])
  expect(await writer.db.select({ id: tips.id }).from(tips)).toEqual([])
  expect(await sees(writer)).toHaveLength(1)
})

function phoneOf(value: string) {
  const rows = [{ kind: 'phone' as const, value }]
  return { targetKind: 'online-account' as const, rows, shown: 1, warned: false }
}
