import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean, digits } from './clean'

describe('61 · what a resident typed is made safe to keep', () => {
  test.each([
    ['NUL and other controls', 'a\u0000b\u0007c\u001bd\u009be', 'abcde'],
    ['line ends of every kind', 'a\r\nb\rc\u2028d\n\te', 'a\nb\nc\nd\n\te'],
    ['a lone surrogate', 'a\ud83db', 'a\ufffdb'],
    ['bidi overrides and isolates', 'a\u202eb\u2066c\u2069d\u200fe', 'abcde'],
    ['zero-width characters', '微\u200b信\u200d\ufeff号\u2060', '微信号'],
    ['piled-up marks', `e${'\u0301'.repeat(50)}!`, `e${'\u0301'.repeat(4)}!`],
    ['outer space', ' \n 一句话 \u3000', '一句话'],
  ])('61 · %s', (_, typed, kept) => expect(clean(typed)).toBe(kept))

  test('61 · emoji and rare characters stay', () => {
    expect(clean('何㘵村 𠮷 😀'.repeat(10_000))).toBe('何㘵村 𠮷 😀'.repeat(10_000))
  })

  test('61 · cleaning twice changes nothing, and the result is whole code points without controls', () => {
    const nasty = fc.array(
      fc.constantFrom(
        'a',
        '汉',
        '\r',
        '\n',
        '\0',
        '\ud83d',
        '\ude00',
        '\u0301',
        '\u202e',
        '\u200d',
        ' ',
      ),
      { maxLength: 60 },
    )
    fc.assert(
      fc.property(
        fc.oneof(nasty, fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 })),
        (parts) => {
          const once = clean(parts.join(''))
          expect(clean(once)).toBe(once)
          expect(once.isWellFormed()).toBe(true)
          expect(once).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u)
        },
      ),
    )
  })
})

test.each([
  ['４８２１　９０７３', '48219073'],
  ['一三八-零零一三.幺〇○0', '13800131000'],
  ['020—8123 4567', '02081234567'],
  ['12a4', '12a4'],
])('a number written %s is %s', (typed, read) => expect(digits(typed)).toBe(read))
