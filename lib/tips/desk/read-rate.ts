import 'server-only'
import { record } from '@/lib/audit/record'
import { auditorsOf } from '@/lib/identity/account/auditors-of'
import type { Officer } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { enqueue } from '@/lib/platform/mail/outbox'
import { take } from '@/lib/platform/throttle'

const mostAnHour = 30
const job = { role: 'system', job: 'alarm' } as const

/** Counts a tip opened for the first time this hour. Who opens more than thirty is put on record and told to every auditor, once an hour; nobody is stopped. */
export async function countOpened(
  { staffId }: Officer,
  tipId: string,
  now = new Date(),
): Promise<void> {
  const db = as(job)
  if (!(await take(db, `opened/${staffId}/${tipId}`, 60, 1, now))) return
  if (await take(db, `opened/${staffId}`, 60, mostAnHour, now)) return
  if (!(await take(db, `alarm/opened/${staffId}`, 60, 1, now))) return
  const auditors = await auditorsOf(db)
  await db.transaction(async (tx) => {
    await enqueue(tx, auditors, now)
    await record(tx, job, 'alarm.read-rate', null, { staff: staffId })
  })
}
