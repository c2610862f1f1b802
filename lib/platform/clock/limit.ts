const limitUnits = ['min', 'h', 'd', 'wd'] as const
type LimitUnit = (typeof limitUnits)[number]

/** A number and a unit, such as 15min, 2h, 7d or 5wd; `wd` counts working days. */
export const limitPattern = /^([1-9]\d{0,3})(min|h|d|wd)$/

/** Splits a limit into number and unit. One that cannot be read is a fault of the triage table, so it throws. */
export function parseLimit(limit: string): { count: number; unit: LimitUnit } {
  const [, count, name] = limitPattern.exec(limit) ?? []
  const unit = limitUnits.find((known) => known === name)
  if (!unit) throw new Error(`not a time limit: ${limit}`)
  return { count: Number(count), unit }
}
