import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { cityFile } from '@/lib/city/city'
import { dataFile } from '@/lib/platform/data-file'

type Readings = Readonly<Record<string, string>>

const spelt = z.record(z.string(), z.string().regex(/^[a-z]+( [a-z]+)*$/))
let local: Readings | undefined

/**
 * How people here read characters that a dictionary reads in another way, or in several: the usual reading first,
 * then those that people also type. Sources stand in `drizzle/data/README.md`.
 */
export function localReadings(): Readings {
  local ??= spelt.parse(JSON.parse(cityFile('readings.json')))
  return local
}

/** Polyphones whose reading the name decides; the other one is indexed beside it. */
export const otherReadings: Readings = spelt.parse(
  JSON.parse(readFileSync(dataFile('china/readings.json'), 'utf8')),
)
