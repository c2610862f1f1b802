import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { Problem } from '@/lib/platform/problem'
import { argonMostAtOnce, argonRuns } from '@/lib/testing/argon'
import { newReceiptCode } from './code'
import { receiptCandidates, receiptKeys } from './hash'
import { newPhrase } from './schema'

const code = newReceiptCode()

test('a receipt always leads to the same keys, another one or another 暗号 to others', async () => {
  const [first, again, otherCode, otherPhrase] = await Promise.all([
    receiptKeys(code, '木棉花开', 'submission'),
    receiptKeys(code, '木棉花开', 'lookup'),
    receiptKeys(newReceiptCode(), '木棉花开', 'lookup'),
    receiptKeys(code, undefined, 'lookup'),
  ])
  expect(again).toEqual(first)
  expect(otherCode.lookupHash).not.toEqual(first.lookupHash)
  expect(otherPhrase.kek).not.toEqual(first.kek)
  expect(first.kek).not.toEqual(first.lookupHash)
  expect([first.kek.length, first.lookupHash.length]).toEqual([32, 32])
})

test('the width, case and outer spaces of a 暗号 make no difference', async () => {
  const [first, again] = await Promise.all([
    receiptKeys(code, 'Kapok 花', 'lookup'),
    receiptKeys(code, '\u200b ｋａｐｏｋ　花 ', 'lookup'),
  ])
  expect(again).toEqual(first)
})

test('a 暗号 has at least four characters or is left out', () => {
  expect(newPhrase.parse(' ')).toBe('')
  expect(newPhrase.parse('𠮷𠮷𠮷𠮷')).toBe('𠮷𠮷𠮷𠮷')
  expect(newPhrase.safeParse('三个字').error?.issues[0]?.message).toBe('word_short')
})

test('a look-up hashes once for every version of the keys, whatever it finds', async () => {
  const before = argonRuns()
  expect(await receiptCandidates(code)).toHaveLength(1)
  expect(argonRuns()).toBe(before + 1)
})

test('16 · of 100 look-ups at once two run, twenty wait, the rest are told to wait, and files still open', async () => {
  const before = argonRuns()
  let done = false
  const lookups = Promise.allSettled(
    Array.from({ length: 100 }, () => receiptKeys(newReceiptCode(), '', 'lookup')),
  ).then((all) => {
    done = true
    return all
  })
  await readFile(import.meta.filename)
  expect(done).toBe(false)
  const refused = (await lookups).flatMap((each) =>
    each.status === 'rejected' ? [each.reason] : [],
  )
  expect(refused).toHaveLength(78)
  expect(refused.every((reason) => reason instanceof Problem && reason.code === 'too_many')).toBe(
    true,
  )
  expect(argonRuns()).toBe(before + 22)
  expect(argonMostAtOnce()).toBe(2)
})

test('16 · submissions have a queue of their own: a hundred at once are all served while look-ups flood', async () => {
  const lookups = Promise.allSettled(
    Array.from({ length: 60 }, () => receiptKeys(newReceiptCode(), '', 'lookup')),
  )
  const submissions = await Promise.allSettled(
    Array.from({ length: 100 }, () => receiptKeys(newReceiptCode(), '', 'submission')),
  )
  expect(submissions.filter(({ status }) => status === 'fulfilled')).toHaveLength(100)
  await lookups
  expect(argonMostAtOnce()).toBe(2)
})
