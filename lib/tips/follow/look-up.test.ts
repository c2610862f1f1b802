import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterEach, expect, test, vi } from 'vitest'
import { rows } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { throttles } from '@/lib/platform/tables'
import { newReceiptCode } from '@/lib/receipts/code'
import { receiptInput } from '@/lib/receipts/schema'
import { receipts } from '@/lib/receipts/tables'
import { argonRuns } from '@/lib/testing/argon'
import { testDatabase } from '@/lib/testing/database'
import { formatReceipt } from '@/lib/testing/format-receipt'
import { sendTip } from '@/lib/testing/sent-tip'
import { tips } from '@/lib/tips/tables'
import { openTip } from './look-up'
import { readThread } from './thread'

const database = await testDatabase()
afterEach(() => vi.restoreAllMocks())

const look = (receipt: string, phrase = '', now?: Date) => openTip({ receipt, phrase }, now)

/** What a look-up ends with, how often it hashed and which statements it sent. */
async function traceOf(receipt: string, phrase?: string) {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  const before = argonRuns()
  const end = await look(receipt, phrase).then(
    () => 'opened',
    (problem: unknown) => (problem instanceof Problem ? problem.key : problem),
  )
  const statements = query.mock.calls.map(([asked]) => textOf(asked))
  query.mockRestore()
  return { end, hashed: argonRuns() - before, statements }
}

const textOf = (asked: unknown) =>
  typeof asked === 'string' ? asked : (asked as { text: string }).text

test('a receipt opens its tip, with the 暗号 if there is one', async () => {
  const [plain, spoken] = await Promise.all([
    sendTip(database),
    sendTip(database, new Date(), '木棉花开'),
  ])
  expect(await look(plain.code)).toEqual({ resident: plain.resident, key: plain.keyR })
  expect((await look(spoken.code, '木棉花开')).resident).toEqual(spoken.resident)
  await expect(look(spoken.code)).rejects.toMatchObject({ key: 'receipt_unknown' })
})

test('13 · unknown, deleted, wrong 暗号 and right: one hash and the same statements each time', async () => {
  const [found, gone] = await Promise.all([sendTip(database), sendTip(database)])
  await database.owner.delete(receipts).where(eq(receipts.subjectId, gone.tipId))
  await database.owner.delete(tips).where(eq(tips.id, gone.tipId))
  const traces = [
    await traceOf(newReceiptCode()),
    await traceOf(gone.code),
    await traceOf(found.code, '不是这个'),
    await traceOf(found.code),
  ]
  expect(traces.map(({ end }) => end)).toEqual([...Array(3).fill('receipt_unknown'), 'opened'])
  expect(traces.map(({ hashed }) => hashed)).toEqual([1, 1, 1, 1])
  for (const { statements } of traces) expect(statements).toEqual(traces[0]?.statements)
  expect(traces[0]?.statements.length).toBeGreaterThan(3)
})

test('13 · a thousand random receipts find nothing, and none is logged', async () => {
  await sendTip(database)
  const written = vi.spyOn(process.stderr, 'write')
  const before = argonRuns()
  for (let round = 0; round < 50; round++) {
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => look(newReceiptCode())))
    const keys = all.map((each) => (each.status === 'rejected' ? each.reason.key : 'opened'))
    expect(new Set(keys)).toEqual(new Set(['receipt_unknown']))
  }
  expect(argonRuns()).toBe(before + 1000)
  expect(written).not.toHaveBeenCalled()
}, 300_000)

test('14 · a wrong check digit never reaches the look-up', async () => {
  const { code } = await sendTip(database)
  const wrong = code.slice(0, 19) + ((Number(code[19]) + 1) % 10)
  const before = argonRuns()
  const read = receiptInput.safeParse({ receipt: formatReceipt(wrong), phrase: '' })
  expect(read.error?.issues[0]).toMatchObject({ message: 'receipt_check', path: ['receipt'] })
  expect(argonRuns()).toBe(before)
})

test('more than five a second over a quarter hour have to wait, unhashed', async () => {
  const { code } = await sendTip(database)
  const later = new Date(Date.now() + 365 * 24 * 3_600_000)
  await look(code, '', later)
  await database.owner.update(throttles).set({ count: 4500 }).where(eq(throttles.key, 'lookup'))
  const before = argonRuns()
  await expect(look(code, '', later)).rejects.toMatchObject({ code: 'too_many' })
  expect(argonRuns()).toBe(before)
  await database.owner.delete(throttles)
})

test('18 · no row of the database holds a receipt, whole or in groups', async () => {
  const { code } = await sendTip(database)
  await look(code)
  const dump = await dumpOf(database.owner)
  expect(dump).toContain('lookup_hash')
  for (const form of [code, formatReceipt(code), code.slice(0, 8), code.slice(12)]) {
    expect(dump).not.toContain(form)
    expect(dump).not.toContain(Buffer.from(form).toString('hex'))
  }
})

test('20 · a tip deleted while its page is open is not found, and nothing breaks', async () => {
  const tip = await sendTip(database)
  const { resident, key } = await look(tip.code)
  await database.owner.delete(tips).where(eq(tips.id, tip.tipId))
  await expect(readThread(database.as(resident), resident, key)).rejects.toMatchObject({
    code: 'not_found',
    key: 'receipt_unknown',
  })
})

/** Every row of every table but the reference data, as JSON. */
async function dumpOf(owner: typeof database.owner): Promise<string> {
  const names = await rows<{ name: string }>(
    owner,
    sql`select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not in ('areas', 'departments', 'routing_rules')`,
  )
  const dumps = await Promise.all(
    names.map(({ name }) =>
      rows<{ row: string }>(
        owner,
        sql`select to_jsonb(t)::text as row from ${sql.identifier(name)} t`,
      ),
    ),
  )
  return dumps
    .flat()
    .map(({ row }) => row)
    .join('\n')
}
