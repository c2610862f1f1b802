import 'server-only'
import { as } from '@/lib/access/as'
import type { Officer } from '@/lib/access/identity'
import { record } from '@/lib/audit/record'
import { enqueue } from '@/lib/platform/outbox'
import { take } from '@/lib/platform/throttle'
import { auditorsOf } from './submission-alarm'

const mostAnHour = 30
const job = { role: 'system', job: 'alarm' } as const

/** Counts an opened tip. Who opens more than thirty in an hour is put on record and told to every auditor, once that hour; nobody is stopped. */
export async function countOpened({ staffId }: Officer, now = new Date()): Promise<void> {
  const db = as(job)
  if (await take(db, `opened/${staffId}`, 60, mostAnHour, now)) return
  if (!(await take(db, `alarm/opened/${staffId}`, 60, 1, now))) return
  const auditors = await auditorsOf(db)
  await db.transaction(async (tx) => {
    await enqueue(tx, auditors, now)
    await record(tx, job, 'alarm.read-rate', null, { staff: staffId })
  })
}
