import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parseAst } from 'vitest/node'
import { readSources } from './sources'

const longest = 60

interface Node {
  type: string
  start: number
  end: number
}

// Biome's own rule does not count line breaks within JSX, and so lets a component be half as long again.
test('a component ends after sixty lines', () => {
  const pages = readSources(fileURLToPath(new URL('../..', import.meta.url))).filter(
    ({ path }) => path.startsWith('app/') && path.endsWith('.tsx') && !path.includes('.test.'),
  )
  expect(pages.length).toBeGreaterThan(200)
  const long = pages.flatMap(({ path, text }) =>
    functionsOf(parseAst(text, { lang: 'tsx' })).flatMap(({ start, end }) => {
      const lines = text.slice(start, end).split('\n').length
      return lines > longest ? [`${path}: ${lines} lines: ${text.slice(start, start + 50)}`] : []
    }),
  )
  expect(long).toEqual([])
})

function functionsOf(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(functionsOf)
  if (typeof node !== 'object' || node === null) return []
  const found = Object.values(node).flatMap(functionsOf)
  return isFunction(node) ? [node, ...found] : found
}

function isFunction(node: object): node is Node {
  return 'type' in node && /^(Function|ArrowFunction)/.test(String(node.type)) && 'start' in node
}
