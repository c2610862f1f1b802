import 'server-only'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { lockCase } from '@/lib/cases/follow/correspondence'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { consultationMessages, ratings } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import { affected, type Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { RateInput } from './input'

/** One to five for whoever answered last, once, after the end. */
export async function rate(
  db: Db,
  resident: Resident<'consultation'>,
  { score }: RateInput,
): Promise<void> {
  await db.transaction(async (tx) => {
    const { id: consultationId, status } = await lockCase(tx, consultationCase, resident)
    if (status !== 'closed') throw new Problem('conflict', 'rate_after_end')
    const advisorStaffId = await lastAdvisor(tx, consultationId)
    if (!advisorStaffId) throw new Problem('conflict', 'answer_first')
    const kept = await tx
      .insert(ratings)
      .values({ consultationId, advisorStaffId, score })
      .onConflictDoNothing()
    if (affected(kept) === 0) throw new Problem('conflict', 'rated')
  })
}

async function lastAdvisor(tx: Db, consultationId: string): Promise<string | null> {
  const { staffId, sentOn, slot } = consultationMessages
  const [last] = await tx
    .select({ staffId })
    .from(consultationMessages)
    .where(and(eq(consultationMessages.caseId, consultationId), isNotNull(staffId)))
    .orderBy(desc(sentOn), desc(slot))
    .limit(1)
  return last?.staffId ?? null
}
