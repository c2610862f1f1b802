import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readSources } from './sources'

const root = fileURLToPath(new URL('../..', import.meta.url))
const page = readFileSync(`${root}docs/threats.md`, 'utf8')

/** Names of tests and of rows of tests, such as `'22 and 18: nothing …'` or `'31, 32 and 33 · …'`. */
const named = /^\s*(?:(?:test|describe)\b[^\n]*?\(\s*)?['"`](\d+(?:(?:, | and )\d+)*)(?::| ·) /gm

const listed = new Map(
  [...page.matchAll(/^\| (\d+) \| (.*)$/gm)].map(([, number, row = '']) => [Number(number), row]),
)
const tested = new Set(
  readSources(root)
    .filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path))
    .flatMap(({ text }) => [...text.matchAll(named)])
    .flatMap(([, numbers = '']) => (numbers.match(/\d+/g) ?? []).map(Number)),
)

test('every number in the name of a test stands in docs/threats.md', () => {
  expect(tested.size).toBeGreaterThan(40)
  expect([...tested].filter((number) => !listed.has(number))).toEqual([])
})

test('every row of docs/threats.md has a test, or says that it is open', () => {
  const open = [...listed].filter(([, row]) => row.includes('**open**')).map(([number]) => number)
  const without = [...listed.keys()].filter((number) => !tested.has(number))
  expect(without).toEqual(open)
})
