import 'server-only'
import { and, eq } from 'drizzle-orm'
import { departments } from '@/lib/departments/tables'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { tipRecusals } from './tables'

/** Staff for whom the tip does not exist, and who must not be told that something waits. Officers cannot ask this themselves; call it before a transaction, never inside one. */
export async function listRecused(tipId: string): Promise<string[]> {
  const recused = await as({ role: 'system', job: 'notices' })
    .select({ staffId: tipRecusals.staffId })
    .from(tipRecusals)
    .where(eq(tipRecusals.tipId, tipId))
  return recused.map(({ staffId }) => staffId)
}

/** The city's 综治中心, where every tip without a place goes and every alarm is told. */
export async function findTriageDesk(db: Db): Promise<string | null> {
  const [desk] = await db
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.kind, 'integrated-center'), eq(departments.level, 'city')))
  return desk?.id ?? null
}
