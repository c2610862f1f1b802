import 'server-only'
import { and, count, eq, isNull } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import type { Advisor } from './policy'
import { secondOpinions } from './tables'

/** How many colleagues wait for the advisor's opinion. */
export async function countAskedOfMe(db: Db, { staffId }: Advisor): Promise<number> {
  const [asked] = await db
    .select({ n: count() })
    .from(secondOpinions)
    .where(and(eq(secondOpinions.askedOf, staffId), isNull(secondOpinions.answeredAt)))
  return asked?.n ?? 0
}
