import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { guangzhouDay } from '@/lib/platform/working-time'
import type { FollowedQuestion } from './follow-deed'
import { afterWaiting } from './lifecycle'
import { consultations } from './tables'

/** The advisor's clock runs again, later by the days the asker took. Of a question that does not wait, nothing changes. */
export async function endWaiting(
  tx: Db,
  { id, status, fullAnswerDue }: Pick<FollowedQuestion, 'id' | 'status' | 'fullAnswerDue'>,
  askedOn: string,
  now: Date,
): Promise<void> {
  if (status !== 'waiting') return
  await tx
    .update(consultations)
    .set({
      status: 'answering',
      fullAnswerDue: afterWaiting(fullAnswerDue, askedOn, guangzhouDay(now)),
      version: sql`${consultations.version} + 1`,
    })
    .where(eq(consultations.id, id))
}
