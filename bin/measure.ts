import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Figure } from './measure/figure'
import { figuresOf } from './measure/figures'
import { readSources } from './measure/sources'

// Measures the shape of the code in this checkout and prints each figure beside its aim. With
// `--json` it also tells what was counted, so that somebody can bring a figure down.
const root = fileURLToPath(new URL('..', import.meta.url))
const figures = figuresOf(readSources(root), passed())

process.stdout.write(
  process.argv.includes('--json') ? `${JSON.stringify(figures, null, 2)}\n` : table(figures),
)

function table(rows: Figure[]): string {
  const counts = (now: number[]) => (now.length > 0 ? now.join(' / ') : 'not found')
  const cells = [
    ['', 'now', 'aim', ''],
    ...rows.map(({ name, now, aim, note = '' }) => [name, counts(now), aim, note]),
  ]
  const widths = [0, 1, 2].map((at) => Math.max(...cells.map((row) => (row[at] ?? '').length)))
  const padded = cells.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
  return padded.map((line) => `${line.trimEnd()}\n`).join('')
}

/** What both runners counted when they last ran here. */
function passed(): number | undefined {
  const reports = ['unit', 'browser']
    .map((name) => join(root, 'test-results', `${name}.json`))
    .filter((path) => existsSync(path))
    .map((path) => JSON.parse(readFileSync(path, 'utf8')))
  if (reports.length === 0) return undefined
  return reports.reduce(
    (sum, { stats, numPassedTests }) =>
      sum + (stats ? stats.expected + stats.flaky : numPassedTests),
    0,
  )
}
