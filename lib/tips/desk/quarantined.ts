import 'server-only'
import { count, eq } from 'drizzle-orm'
import { as } from '@/lib/identity/as'
import { tips } from '@/lib/tips/tables'

/** How many tips wait in quarantine everywhere: a number alone, for the auditor. */
export async function countQuarantined(): Promise<number> {
  const [found] = await as({ role: 'system', job: 'statistics' })
    .select({ waiting: count() })
    .from(tips)
    .where(eq(tips.status, 'quarantined'))
  return found?.waiting ?? 0
}
