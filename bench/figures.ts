/** One line of the table. `ok` null: a figure to compare with, held against nothing. */
export type Figure = {
  figure: string
  measured: string
  limit?: string
  ok: boolean | null
  beside?: string
}

/** A figure held against the most it may be. */
export function atMost(figure: string, measured: number, limit: number, unit = '', beside = '') {
  return granted(figure, measured, `≤ ${shown(limit)}${unit}`, measured <= limit, unit, beside)
}

/** A figure held against the least it may be. */
export function atLeast(figure: string, measured: number, limit: number, unit = '', beside = '') {
  return granted(figure, measured, `≥ ${shown(limit)}${unit}`, measured >= limit, unit, beside)
}

/** A figure to compare with. */
export function seen(figure: string, measured: string, beside = ''): Figure {
  return { figure, measured, ok: null, beside }
}

export function tableOf(figures: readonly Figure[]): string {
  const head: Row = ['', 'measured', 'limit', '', 'beside it']
  const rows = [head, ...figures.map(rowOf)]
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const lines = rows.map((row) => row.map((cell, at) => padded(cell, at, widths)).join('  '))
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '))
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`
}

type Row = [string, string, string, string, string]

function granted(
  figure: string,
  measured: number,
  limit: string,
  ok: boolean,
  unit: string,
  beside: string,
): Figure {
  return { figure, measured: `${shown(measured)}${unit}`, limit, ok, beside }
}

const marks = new Map([
  [true, 'pass'],
  [false, 'MISS'],
  [null, ''],
])

const rowOf = ({ figure, measured, limit = '', ok, beside = '' }: Figure): Row => [
  figure,
  measured,
  limit,
  marks.get(ok) ?? '',
  beside,
]

/** Numbers to the right, words to the left. */
function padded(cell: string, at: number, widths: readonly number[]) {
  const width = widths[at] ?? 0
  return at === 1 || at === 2 ? cell.padStart(width) : cell.padEnd(width)
}

export const shown = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const median = (values: readonly number[]): number => percentile(values, 0.5)
