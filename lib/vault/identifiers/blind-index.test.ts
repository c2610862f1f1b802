import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blindIndex } from './blind-index'
import { findIdentifiers, identifier } from './find'
import { fingerprintsOf } from './fingerprints'
import { passesLuhn } from './normal-form'

const spoken = [...'零一二三四五六七八九']
const wayToWrite = fc.record({
  prefix: fc.constantFrom('', '+86', '+86 ', '0086-', '86 '),
  gap: fc.constantFrom('', ' ', '-', '　', '.'),
  digit: fc.constantFrom(
    (d: string) => d,
    (d: string) => String.fromCharCode(d.charCodeAt(0) + 0xfee0),
    (d: string) => spoken[Number(d)] ?? d,
    (d: string) => (d === '1' ? '幺' : d === '0' ? '〇' : d),
  ),
})
const mobile = fc
  .tuple(fc.constantFrom('13', '15', '18', '19'), fc.stringMatching(/^\d{9}$/))
  .map(([head, rest]) => head + rest)

test('one phone number has one index, however it is written and wherever it is found', () => {
  fc.assert(
    fc.property(mobile, wayToWrite, (number, { prefix, gap, digit }) => {
      const cut = [number.slice(0, 3), number.slice(3, 7), number.slice(7)].join(gap)
      const written = prefix + cut.replace(/\d/g, digit)
      const index = blindIndex('phone', number)
      expect(blindIndex('phone', written)).toEqual(index)
      const text = `他让我打电话：${written}，说很急`
      expect(fingerprintsOf(findIdentifiers(text)).map(({ value }) => value)).toEqual([index])
      expect(fingerprintsOf(findIdentifiers(text))).toEqual(
        fingerprintsOf([identifier('phone', written) ?? { kind: 'phone', value: '' }]),
      )
    }),
  )
})

test('one bank card has one index in groups, full width or in one piece', () => {
  const wide = (n: string) => n.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
  fc.assert(
    fc.property(
      fc.stringMatching(/^62\d{13}$/),
      fc.constantFrom('', ' ', '-', '　'),
      (start, gap) => {
        const number = [...'0123456789'].map((d) => start + d).find(passesLuhn) ?? ''
        const grouped = number.match(/.{4}/g)?.join(gap) ?? ''
        for (const written of [number, grouped, wide(grouped)])
          expect(fingerprintsOf(findIdentifiers(`打到${written}上`))[0]?.value).toEqual(
            blindIndex('card', number),
          )
      },
    ),
  )
})

test('other values and other kinds have other indexes of 128 bits', () => {
  fc.assert(
    fc.property(mobile, mobile, (a, b) => {
      expect(blindIndex('phone', a)).toHaveLength(16)
      expect(blindIndex('phone', a).equals(blindIndex('phone', b))).toBe(a === b)
      expect(blindIndex('phone', a)).not.toEqual(blindIndex('qq', a))
    }),
  )
})

test('what a tip names twice is indexed once', () => {
  const text = '13800138000，再说一次：138 0013 8000，车牌粤A12345'
  expect(fingerprintsOf(findIdentifiers(text)).map(({ kind }) => kind)).toEqual(['phone', 'plate'])
})
