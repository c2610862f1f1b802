import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { FollowedConsultation } from '@/lib/consultations/follow/resident-message'
import { afterWaiting } from '@/lib/consultations/lifecycle'
import { consultations } from '@/lib/consultations/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'

/** The advisor's clock runs again, later by the days the asker took. Of a question that does not wait, nothing changes. */
export async function endWaiting(
  tx: Db,
  { id, status, fullAnswerDue }: Pick<FollowedConsultation, 'id' | 'status' | 'fullAnswerDue'>,
  askedOn: string,
  now: Date,
): Promise<void> {
  if (status !== 'waiting') return
  await tx
    .update(consultations)
    .set({
      status: 'answering',
      fullAnswerDue: afterWaiting(fullAnswerDue, askedOn, localDay(now)),
      version: sql`${consultations.version} + 1`,
    })
    .where(eq(consultations.id, id))
}
