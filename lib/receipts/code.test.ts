import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { argonRuns } from '@/lib/testing/argon'
import { formatReceipt } from '@/lib/testing/format-receipt'
import { newReceiptCode, readReceipt } from './code'
import { receiptInput } from './schema'

const receipt = fc.noShrink(fc.constant(null).map(newReceiptCode))

test('14 · a wrong check digit is told at once, without hashing', () => {
  const code = newReceiptCode()
  const wrong = code.slice(0, 19) + ((Number(code[19]) + 1) % 10)
  const before = argonRuns()
  const read = receiptInput.safeParse({ receipt: wrong, phrase: '' })
  expect(read.error?.issues.map(({ message }) => message)).toEqual(['receipt_check'])
  expect(argonRuns()).toBe(before)
})

test('14 · every single wrong digit and every swap of unequal neighbours is found', () => {
  fc.assert(
    fc.property(receipt, fc.nat(19), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
      const digit = (Number(code[at]) + by) % 10
      expect(readReceipt(code.slice(0, at) + digit + code.slice(at + 1))).toEqual({
        problem: 'check',
      })
      if (at === 19 || code[at] === code[at + 1]) return
      const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
      expect(readReceipt(swapped)).toEqual({ problem: 'check' })
    }),
  )
})

describe('15 · a receipt is read however it is written', () => {
  const chinese = (code: string) =>
    code.replace(/\d/g, (d) => '零一二三四五六七八九'[Number(d)] ?? '')
  const wide = (code: string) =>
    code.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
  test.each([
    ['in groups', formatReceipt],
    ['with dashes', (code: string) => formatReceipt(code).replaceAll(' ', '-')],
    ['full width', wide],
    ['in Chinese digits', chinese],
    ['with 幺 for one', (code: string) => code.replaceAll('1', '幺')],
    [
      'in lines with a label',
      (code: string) => `回执号：\n${formatReceipt(code).replaceAll(' ', '\n')}。`,
    ],
  ])('15 · %s', (_, write) => {
    fc.assert(
      fc.property(receipt, (code) => {
        expect(readReceipt(write(code))).toEqual({ code })
      }),
    )
  })
})

test('too few or too many digits are told apart from a wrong one', () => {
  expect(readReceipt('1234')).toEqual({ problem: 'length' })
  expect(readReceipt(`${newReceiptCode()}1`)).toEqual({ problem: 'length' })
  expect(readReceipt('')).toEqual({ problem: 'length' })
})

test('a receipt is twenty digits in five groups of four', () => {
  expect(formatReceipt(newReceiptCode())).toMatch(/^(\d{4} ){4}\d{4}$/)
})
