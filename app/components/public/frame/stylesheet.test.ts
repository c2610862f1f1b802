import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { styles } from '@/bin/styles.js'
import { script, stylesheet } from './stylesheet'

const css = styles()
const file = (name: string) => (name === 'kapok.css' ? css : readFileSync(`public/${name}`))
const mark = (name: string) => createHash('sha256').update(file(name)).digest('hex').slice(0, 8)
const weight = (name: string) => gzipSync(file(name), { level: 9 }).length

const rules = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim()

test('a changed file has a changed address', () => {
  expect(stylesheet).toBe(`/kapok.css?${mark('kapok.css')}`)
  expect(script).toBe(`/enhance.js?${mark('enhance.js')}`)
})

test('the cached files stay within their weight', () => {
  expect(weight('kapok.css')).toBeLessThan(9_000)
  expect(weight('enhance.js')).toBeLessThan(8_000)
  expect(weight('kapok.svg')).toBeLessThan(1_000)
})

test.each(readdirSync('app/styles'))('%s is part of the stylesheet, rule for rule', (name) => {
  expect(rules(css)).toContain(rules(readFileSync(`app/styles/${name}`, 'utf8')))
})

test('no comment travels to a phone', () => {
  expect(css).not.toMatch(/\/\*|\*\//)
})

test('the stylesheet uses nothing that Chrome 70 does not know', () => {
  expect(css).not.toMatch(/:has\(|oklch|@layer|@container|\d(dvh|svh|lvh)|:is\(|:where\(|@import/)
  expect(css).not.toMatch(/(^|[\s;{])gap:|inset:|aspect-ratio|https?:/m)
})
