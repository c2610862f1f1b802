import 'server-only'
import { and, count, eq, isNull } from 'drizzle-orm'
import type { Advisor } from '@/lib/consultations/policy'
import { secondOpinions } from '@/lib/consultations/tables'
import type { Db } from '@/lib/platform/db'

/** How many colleagues wait for the advisor's opinion. */
export async function countAskedOfMe(db: Db, { staffId }: Advisor): Promise<number> {
  const [asked] = await db
    .select({ n: count() })
    .from(secondOpinions)
    .where(and(eq(secondOpinions.askedOf, staffId), isNull(secondOpinions.answeredAt)))
  return asked?.n ?? 0
}
