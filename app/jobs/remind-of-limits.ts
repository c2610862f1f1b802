import 'server-only'
import { and, eq, inArray, lte, sql } from 'drizzle-orm'
import { poolMembers } from '@/lib/advisors/tables'
import type { AdviceHours } from '@/lib/consultations/lifecycle'
import { consultationAssignments, consultations } from '@/lib/consultations/tables'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { enqueue } from '@/lib/platform/mail/outbox'

/**
 * Reminds whoever holds a consultation when a quarter of the time is left until its next limit: once for
 * each limit, and by a mail that says only that something is due. Nothing while the resident is asked.
 * Runs as the job `sweep`.
 */
export async function remindOfLimits(
  db: Db,
  now = new Date(),
  hours: AdviceHours = env().adviceHours,
): Promise<void> {
  await db.transaction(async (tx) => {
    const near = await tx
      .update(consultations)
      .set({ remindedFor: due })
      .where(
        and(
          inArray(consultations.status, ['new', 'answering']),
          lte(reminderAt(hours), now.toISOString()),
          sql`${consultations.remindedFor} is distinct from ${due}`,
        ),
      )
      .returning({ id: consultations.id })
    const recipients = await listAssigned(
      tx,
      near.map(({ id }) => id),
    )
    await enqueue(
      tx,
      recipients.map((to) => ({ template: 'limit-near' as const, to })),
      now,
    )
  })
}

const due = sql<Date>`case when ${consultations.firstRepliedAt} is null
  then ${consultations.firstReplyDue} else ${consultations.fullAnswerDue} end`

/** A quarter of the limit before it runs out. */
function reminderAt({ first, full, urgent }: AdviceHours) {
  const limit = sql`case when ${consultations.firstRepliedAt} is not null then ${full}::numeric
    when ${consultations.urgency} = 'urgent' then ${urgent}::numeric else ${first}::numeric end`
  return sql<string>`${due} - (${limit}) / 4 * interval '1 hour'`
}

/** The advisors who hold these consultations, and everybody on duty for those in a pool; each once. */
async function listAssigned(tx: Db, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const granted = inArray(consultationAssignments.consultationId, ids)
  const own = await tx
    .selectDistinct({ staffId: consultationAssignments.staffId })
    .from(consultationAssignments)
    .where(granted)
  const onDuty = await tx
    .selectDistinct({ staffId: poolMembers.staffId })
    .from(consultationAssignments)
    .innerJoin(poolMembers, eq(poolMembers.areaCode, consultationAssignments.poolCode))
    .where(granted)
  return [...new Set([...own, ...onDuty].flatMap(({ staffId }) => staffId ?? []))]
}
