import { expect, test } from 'vitest'
import { styles } from '@/bin/styles.js'

const css = styles()

/** The colour tokens of the first block with this selector. */
function tokens(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  expect(start).toBeGreaterThanOrEqual(0)
  const block = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]),
  )
}

function luminance(colour: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one = '', other = '') {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const normal = tokens(':root')
const elder = { ...normal, ...tokens('.e') }
const yellow = { ...normal, ...tokens('.y') }
const more = { ...normal, ...tokens(':root:not(.y)') }

const text = [
  ['ink', 'ground'],
  ['ink', 'card'],
  ['ink', 'tint'],
  ['soft', 'ground'],
  ['soft', 'card'],
  ['soft', 'tint'],
  ['red', 'ground'],
  ['red', 'card'],
  ['red', 'tint'],
  ['red-deep', 'ground'],
  ['on-red', 'red'],
  ['on-red', 'red-deep'],
  ['bad', 'ground'],
  ['bad', 'card'],
  ['good', 'card'],
  ['ground', 'ink'],
] as const

const shapes = [
  ['edge', 'ground'],
  ['edge', 'card'],
  ['ink', 'ground'],
  ['ink', 'halo'],
  ['red', 'tint'],
] as const

const themes = { normal, elder, yellow, 'elder yellow': { ...elder, ...tokens('.y') }, more }

test.each(Object.entries(themes))('%s: every text can be read', (name, theme) => {
  const least = name === 'normal' ? 4.5 : 7
  for (const [front, back] of text) {
    const ratio = contrast(theme[front], theme[back])
    expect(ratio, `${front} on ${back}`).toBeGreaterThanOrEqual(least)
  }
})

test.each(Object.entries(themes))('%s: every control and the focus can be seen', (_, theme) => {
  for (const [front, back] of shapes) {
    expect(contrast(theme[front], theme[back]), `${front} on ${back}`).toBeGreaterThanOrEqual(3)
  }
})

test('the red leave button can be read at 7:1 in ordinary mode too', () => {
  expect(contrast(normal['on-red'], normal.red)).toBeGreaterThanOrEqual(7)
})
