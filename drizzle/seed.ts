import 'server-only'
import { seedDemoStaff } from '@/bin/demo/staff'
import { loadAreas } from '@/lib/areas/load'
import { loadDepartments } from '@/lib/departments/load'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { loadRules } from '@/lib/routing/load'

const say = (line: string) => process.stderr.write(`${line}\n`)

/** Loads the reference data; run again it writes only what differs. In the demo it makes the invented staff as well. */
export async function seed(base?: () => Promise<Db>): Promise<void> {
  const db = as({ role: 'system', job: 'seed' }, base)
  const areas = await loadAreas(db)
  if (areas.written > 0)
    say(`areas: ${areas.district} districts, ${areas.street} streets, ${areas.village} villages`)
  const placed = await loadDepartments(db)
  if (placed.written > 0) say(`departments: ${placed.departments}`)
  const rules = await loadRules(db)
  if (rules > 0) say(`triage table: ${rules} rules`)
  if (env().listAccounts) await seedDemoStaff(base, sayPeople)
}

function sayPeople(done: number, all: number) {
  if (done % 10 === 0 || done === all) say(`invented staff: ${done} of ${all}`)
}
