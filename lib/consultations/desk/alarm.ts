import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import type { Advisor } from '@/lib/consultations/policy'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { addEvent } from './transition'

/** Puts on record that sealed records of a question are not what they should be, and tells every auditor. `records` names their kinds. */
export async function raiseAlarm(
  db: Db,
  advisor: Advisor,
  consultationId: string,
  records: readonly string[],
): Promise<void> {
  await db.transaction(async (tx) => {
    const now = new Date()
    const auditors = await tx
      .select({ to: staff.id })
      .from(staff)
      .where(and(eq(staff.role, 'auditor'), isNull(staff.disabledAt)))
    await addEvent(tx, consultationId, 'broken-seal', advisor.staffId, now)
    await enqueue(
      tx,
      auditors.map(({ to }) => ({ template: 'alarm', to })),
      now,
    )
    const meta = { records: records.join(' ') }
    await record(tx, advisor, 'alarm.broken-seal', consultationId, meta)
  })
}
