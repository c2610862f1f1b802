import 'server-only'
import { eq } from 'drizzle-orm'
import { as } from '@/lib/identity/as'
import { tipRecusals } from './tables'

/** Staff for whom the tip does not exist, and who must not be told that something waits. Officers cannot ask this themselves; call it before a transaction, never inside one. */
export async function listRecused(tipId: string): Promise<string[]> {
  const recused = await as({ role: 'system', job: 'notices' })
    .select({ staffId: tipRecusals.staffId })
    .from(tipRecusals)
    .where(eq(tipRecusals.tipId, tipId))
  return recused.map(({ staffId }) => staffId)
}
