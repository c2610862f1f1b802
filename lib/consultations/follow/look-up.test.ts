import { afterEach, expect, test, vi } from 'vitest'
import { newReceiptCode } from '@/lib/receipts/code'
import { receiptInput } from '@/lib/receipts/schema'
import { argonRuns } from '@/lib/testing/argon'
import { testDatabase } from '@/lib/testing/database'
import { formatReceipt } from '@/lib/testing/format-receipt'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { openByReceipt } from './look-up'

const database = await testDatabase()
await counsel(database, [villages[0]])
afterEach(() => vi.restoreAllMocks())

/** The receipt field's post, as the page reads it. */
const typed = (receipt: string) => receiptInput.safeParse({ receipt, phrase: '' })

test('13 · two hundred random receipts find no question, each hashed once, and none is logged', async () => {
  await sendQuestion(database)
  const written = [process.stderr, process.stdout].map((stream) => vi.spyOn(stream, 'write'))
  const before = argonRuns()
  for (let round = 0; round < 10; round++) {
    const tries = Array.from({ length: 20 }, () =>
      openByReceipt({ receipt: newReceiptCode(), phrase: '' }),
    )
    const ends = await Promise.allSettled(tries)
    const keys = ends.map((end) => (end.status === 'rejected' ? end.reason.key : 'opened'))
    expect(new Set(keys)).toEqual(new Set(['receipt_unknown']))
  }
  expect(argonRuns()).toBe(before + 200)
  for (const stream of written) expect(stream).not.toHaveBeenCalled()
})

test('14 · a wrong check digit of a question’s receipt never reaches the look-up', async () => {
  const { code } = await sendQuestion(database)
  const before = argonRuns()
  for (let by = 1; by < 10; by++) {
    const wrong = code.slice(0, 19) + ((Number(code[19]) + by) % 10)
    const { error } = typed(formatReceipt(wrong))
    expect(error?.issues[0]).toMatchObject({ message: 'receipt_check', path: ['receipt'] })
  }
  expect(argonRuns()).toBe(before)
})

const chinese = (code: string) =>
  code.replace(/\d/g, (digit) => '零一二三四五六七八九'[+digit] ?? '')
const wide = (code: string) =>
  code.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

test('15 · the receipt of a question opens it with spaces, in full width and in Chinese digits', async () => {
  const { id, code } = await sendQuestion(database)
  for (const written of [code, formatReceipt(code), wide(formatReceipt(code)), chinese(code)]) {
    const { data } = typed(written)
    if (!data) throw new Error(`not read: ${written.replace(/./g, 'x')}`)
    expect((await openByReceipt(data)).resident).toEqual({
      role: 'resident',
      kind: 'consultation',
      caseId: id,
    })
  }
})
