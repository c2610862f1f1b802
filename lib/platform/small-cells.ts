/** A number that may be shown; `few`: under five, nought included; `withheld`: kept back because others would follow from it. */
export type Shown = number | 'few' | 'withheld'

const fewest = 5

/** The cells of a table with its total, so that none under five can be read or worked out by subtraction. */
export function hideSmallCells(counts: readonly number[]): { cells: Shown[]; total: Shown } {
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total < fewest) return { cells: counts.map(() => 'withheld'), total: 'few' }
  const hidden = new Set(counts.flatMap((count, at) => (count < fewest ? [at] : [])))
  while (hidden.size > 0 && hidden.size < counts.length && canBeWorkedOut(counts, hidden)) {
    hidden.add(smallestShown(counts, hidden))
  }
  const cells = counts.map((count, at): Shown => {
    if (!hidden.has(at)) return count
    return count < fewest ? 'few' : 'withheld'
  })
  return { cells, total: hidden.size > 0 && canBeWorkedOut(counts, hidden) ? 'withheld' : total }
}

/** Whether the sum of what is hidden leaves a small cell hardly any choice: less than three values that fit. */
function canBeWorkedOut(counts: readonly number[], hidden: ReadonlySet<number>): boolean {
  const values = [...hidden].map((at) => counts[at] ?? 0)
  const sum = values.reduce((all, value) => all + value, 0)
  const small = values.filter((value) => value < fewest).length
  const large = values.length - small
  const most = Math.min(fewest - 1, sum - large * fewest)
  const least = large > 0 ? 0 : Math.max(0, sum - (fewest - 1) * (small - 1))
  return most - least < 2
}

function smallestShown(counts: readonly number[], hidden: ReadonlySet<number>): number {
  const shown = counts.map((count, at) => ({ count, at })).filter(({ at }) => !hidden.has(at))
  return shown.reduce((least, one) => (one.count < least.count ? one : least)).at
}
