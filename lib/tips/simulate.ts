import 'server-only'
import { departments } from '@/lib/departments/tables'
import type { Db } from '@/lib/platform/db'
import { dueTimes } from '@/lib/routing/due'
import { rulesInForce } from '@/lib/routing/queries'
import type { Department, Exclusion, Facts } from '@/lib/routing/schema'
import { triage } from '@/lib/routing/triage'

/** Where a tip of these facts would go now, why, and until when who must act. The very decision of a submission; nothing is kept. */
export async function simulate(
  db: Db,
  facts: Facts,
  exclusions: readonly Exclusion[],
  now = new Date(),
) {
  const rules = await rulesInForce(db)
  const decided = triage(facts, rules, await listDepartments(db), exclusions)
  return { ...decided, due: dueTimes(now, facts.urgency, decided.route.limits) }
}

async function listDepartments(db: Db): Promise<Department[]> {
  const { id, kind, areaCode, level, activeMembers, nameZh, nameEn } = departments
  const found = await db
    .select({ id, kind, areaCode, level, activeMembers, nameZh, nameEn })
    .from(departments)
  return found.map((row) => ({ ...row, kind: row.kind as Department['kind'] }))
}
