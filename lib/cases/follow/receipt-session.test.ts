import { eq, sql } from 'drizzle-orm'
import pg from 'pg'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { readConsultationThread as readConsultation } from '@/lib/consultations/follow/thread'
import { consultations } from '@/lib/consultations/tables'
import { residentOf } from '@/lib/identity/actor'
import { rows } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { throttles } from '@/lib/platform/tables'
import { newReceiptCode } from '@/lib/receipts/code'
import { receiptInput } from '@/lib/receipts/schema'
import { receipts } from '@/lib/receipts/tables'
import { argonRuns } from '@/lib/testing/argon'
import { testDatabase } from '@/lib/testing/database'
import { formatReceipt } from '@/lib/testing/format-receipt'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { sendTip } from '@/lib/testing/sent-tip'
import { readTipThread as readTip } from '@/lib/tips/follow/thread'
import { tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import { openByReceipt } from './receipt-session'

const database = await testDatabase()
const { as, owner } = database
await counsel(database, [villages[0]])
afterEach(() => vi.restoreAllMocks())

/** The receipt field's post, as the page reads it. */
const typed = (receipt: string) => receiptInput.safeParse({ receipt, phrase: '' })

const chinese = (code: string) =>
  code.replace(/\d/g, (digit) => '零一二三四五六七八九'[+digit] ?? '')
const wide = (code: string) =>
  code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

const kinds = [
  {
    subject: 'tip' as const,
    rounds: 50,
    look: (receipt: string, phrase = '', now?: Date) =>
      openByReceipt(tipCase, { receipt, phrase }, now),
    send: async (phrase?: string) => {
      const { tipId: id, code, keyR: key } = await sendTip(database, new Date(), phrase)
      return { id, code, key }
    },
    erase: (id: string) => owner.delete(tips).where(eq(tips.id, id)),
    read: (id: string, key: string) => {
      const resident = residentOf('tip', id)
      return readTip(as(resident), resident, key)
    },
  },
  {
    subject: 'consultation' as const,
    rounds: 10,
    look: (receipt: string, phrase = '', now?: Date) =>
      openByReceipt(consultationCase, { receipt, phrase }, now),
    send: async (phrase = '') => {
      const reply = { mode: 'receipt' as const, phone: '', times: '', phrase }
      const { id, code, keyR: key } = await sendQuestion(database, { reply })
      return { id, code, key }
    },
    erase: (id: string) => owner.delete(consultations).where(eq(consultations.id, id)),
    read: (id: string, key: string) => {
      const resident = residentOf('consultation', id)
      return readConsultation(as(resident), resident, key)
    },
  },
]

describe.each(kinds)('$subject', ({ subject, rounds, look, send, erase, read }) => {
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

  test('a receipt opens its case, with the 暗号 if there is one', async () => {
    const [plain, spoken] = [await send(), await send('木棉花开')]
    const resident = { role: 'resident', kind: subject, caseId: plain.id }
    expect(await look(plain.code)).toEqual({ resident, key: plain.key, withPhrase: false })
    const withWord = await look(spoken.code, '木棉花开')
    expect([withWord.resident.caseId, withWord.withPhrase]).toEqual([spoken.id, true])
    await expect(look(spoken.code)).rejects.toMatchObject({ key: 'receipt_unknown' })
  })

  test('13 · unknown, deleted, wrong 暗号 and right: one hash and the same statements each time', async () => {
    const [found, gone] = [await send(), await send()]
    await owner.delete(receipts).where(eq(receipts.subjectId, gone.id))
    await erase(gone.id)
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

  test('13 · the receipt of the other kind is as good as none', async () => {
    const other = kinds.find((kind) => kind.subject !== subject)
    const { code } = (await other?.send()) ?? { code: '' }
    await expect(look(code)).rejects.toMatchObject({ key: 'receipt_unknown' })
  })

  test('13 · random receipts by the hundred find nothing, each hashed once, and none is logged', async () => {
    await send()
    const written = [process.stderr, process.stdout].map((stream) => vi.spyOn(stream, 'write'))
    const before = argonRuns()
    for (let round = 0; round < rounds; round++) {
      const all = await Promise.allSettled(Array.from({ length: 20 }, () => look(newReceiptCode())))
      const keys = all.map((each) => (each.status === 'rejected' ? each.reason.key : 'opened'))
      expect(new Set(keys)).toEqual(new Set(['receipt_unknown']))
    }
    expect(argonRuns()).toBe(before + 20 * rounds)
    for (const stream of written) expect(stream).not.toHaveBeenCalled()
  }, 300_000)

  test('14 · a wrong check digit never reaches the look-up', async () => {
    const { code } = await send()
    const before = argonRuns()
    for (let by = 1; by < 10; by++) {
      const wrong = code.slice(0, 19) + ((Number(code[19]) + by) % 10)
      const { error } = typed(formatReceipt(wrong))
      expect(error?.issues[0]).toMatchObject({ message: 'receipt_check', path: ['receipt'] })
    }
    expect(argonRuns()).toBe(before)
  })

  test('15 · a receipt opens its case with spaces, in full width and in Chinese digits', async () => {
    const { id, code } = await send()
    for (const written of [code, formatReceipt(code), wide(formatReceipt(code)), chinese(code)]) {
      const { data } = typed(written)
      if (!data) throw new Error(`not read: ${written.replace(/./g, 'x')}`)
      const { resident } = await look(data.receipt, data.phrase)
      expect(resident).toEqual({ role: 'resident', kind: subject, caseId: id })
    }
  })

  test('more than five a second over a quarter hour have to wait, unhashed', async () => {
    const { code } = await send()
    const later = new Date(Date.now() + 365 * 24 * 3_600_000)
    await look(code, '', later)
    await owner.update(throttles).set({ count: 4500 }).where(eq(throttles.key, 'lookup'))
    const before = argonRuns()
    await expect(look(code, '', later)).rejects.toMatchObject({ code: 'too_many' })
    expect(argonRuns()).toBe(before)
    await owner.delete(throttles)
  })

  test('18 · no row of the database holds a receipt, whole or in groups', async () => {
    const { code } = await send()
    await look(code)
    const dump = await dumpOf()
    expect(dump).toContain('lookup_hash')
    for (const form of [code, formatReceipt(code), code.slice(0, 8), code.slice(12)]) {
      expect(dump).not.toContain(form)
      expect(dump).not.toContain(Buffer.from(form).toString('hex'))
    }
  })

  test('20 · a case deleted while its page is open is not found, and nothing breaks', async () => {
    const { id, code, key } = await send()
    await look(code)
    await erase(id)
    await expect(read(id, key)).rejects.toMatchObject({ code: 'not_found', key: 'receipt_unknown' })
  })
})

const textOf = (asked: unknown) =>
  typeof asked === 'string' ? asked : (asked as { text: string }).text

/** Every row of every table but the reference data, as JSON. */
async function dumpOf(): Promise<string> {
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
