import 'server-only'
import { readFile } from 'node:fs/promises'
import { dataFile } from '@/lib/platform/data-file'
import type { Db } from '@/lib/platform/db'
import { parseMatrix } from './matrix'
import { publishable } from './publishable'
import { routingRules } from './tables'

/** Puts the delivered triage table into the database and says how many rows were new. Rows already there stay as people left them. */
export async function loadRules(db: Db): Promise<number> {
  const rules = parseMatrix(await readFile(dataFile('china/routing-matrix.csv'), 'utf8'))
  const faults = publishable(rules)
  if (faults.length > 0) throw new Error(`the triage table has faults: ${JSON.stringify(faults)}`)
  const added = await db
    .insert(routingRules)
    .values(rules)
    .onConflictDoNothing()
    .returning({ id: routingRules.id })
  return added.length
}
