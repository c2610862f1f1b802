import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { dictionary, href, locales, otherLocale, readAddress, words } from './words'

type Tree = { [key: string]: string | Tree }

const desk = /^(desk|access|mail|advice|signIn)/

function leaves(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )
}

const zh = leaves(dictionary['zh-CN'])
const en = leaves(dictionary.en)
const publicZh = zh.filter(([key]) => !desk.test(key))

/** A sentence as read: ICU choices reduced to their longest words, signs not counted. */
function sentencesOf(text: string): string[] {
  const plain = text
    .replace(/\{\w+, (?:plural|select),((?:[^{}]|\{[^{}]*\})*)\}/g, (_, choices: string) =>
      [...choices.matchAll(/\{([^{}]*)\}/g)].map((choice) => choice[1] ?? '').join(''),
    )
    .replace(/\{\w+[^}]*\}/g, '')
  return plain.split(/[。！？；：…\n]/)
}

/** A word or a number of Latin letters is read as one. */
const length = (sentence: string) => sentence.match(/\p{Script=Han}|[A-Za-z0-9]+/gu)?.length ?? 0

test('every key is present and filled in both languages', () => {
  expect(en.map(([key]) => key)).toEqual(zh.map(([key]) => key))
  for (const [key, text] of [...zh, ...en]) expect(text.trim(), key).not.toBe('')
})

test('every sentence formats with the values it names', () => {
  for (const locale of locales) {
    for (const [key, text] of leaves(dictionary[locale])) {
      const [namespace = '', ...rest] = key.split('.')
      const names = [...text.matchAll(/\{(\w+)[,}]/g)].map((found) => [found[1], 1])
      const say = words(locale, namespace as never) as (key: string, values: object) => string
      expect(() => say(rest.join('.'), Object.fromEntries(names)), key).not.toThrow()
    }
  }
})

test('no Chinese sentence for residents is longer than 25 characters', () => {
  const long = publicZh.flatMap(([key, text]) =>
    sentencesOf(text)
      .filter((sentence) => length(sentence) > 25)
      .map((sentence) => `${key}: ${sentence} (${length(sentence)})`),
  )
  expect(long).toEqual([])
})

test('residents read no jargon and no promise that cannot be kept', () => {
  const banned = /用户|系统异常|非法输入|绝对安全|完全匿名|提交失败|\b500\b/
  expect(publicZh.filter(([, text]) => banned.test(text))).toEqual([])
  expect(en.filter(([, text]) => /\busers?\b|absolutely safe|fully anonymous/i.test(text))).toEqual(
    [],
  )
})

test('the script says what the message files say', () => {
  const script = readFileSync('public/enhance.js', 'utf8')
  for (const locale of locales) {
    for (const [key, text] of Object.entries(dictionary[locale].common.script)) {
      expect(script, key).toContain(`${key}: '${text}',`)
    }
  }
})

test('Chinese addresses have no prefix, English ones have', () => {
  expect(href('zh-CN', '/')).toBe('/')
  expect(href('en', '/')).toBe('/en')
  expect(href('en', '/follow')).toBe('/en/follow')
})

test('an address is read back as it was written', () => {
  for (const locale of locales) {
    for (const path of ['/', '/follow', '/enquiry', '/en-route']) {
      expect(readAddress(href(locale, path))).toEqual({ locale, path })
    }
  }
  expect(readAddress('/en/')).toEqual({ locale: 'en', path: '/' })
  expect(locales.map(otherLocale)).toEqual(['en', 'zh-CN'])
})
