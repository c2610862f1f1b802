import 'server-only'
import { record } from '@/lib/audit/record'
import { findTriageDesk } from '@/lib/departments/queries'
import { auditorsOf } from '@/lib/identity/account/auditors-of'
import { as } from '@/lib/identity/as'
import { enqueue } from '@/lib/platform/mail/outbox'
import { take } from '@/lib/platform/throttle'

const job = { role: 'system', job: 'alarm' } as const

/** A department's public key is not the one that was registered: on record and told to the triage desk, once an hour for each. */
export async function alarmForeignKey(departmentId: string, now = new Date()): Promise<void> {
  const db = as(job)
  if (!(await take(db, `alarm/key/${departmentId}`, 60, 1, now))) return
  const desk = await findTriageDesk(db)
  await db.transaction(async (tx) => {
    if (desk) await enqueue(tx, [{ template: 'alarm', to: desk }], now)
    await record(tx, job, 'alarm.foreign-key', null, { department: departmentId })
  })
}

/** No department may have a tip: on record and told to every auditor. */
export async function alarmNoDepartment(tipId: string, now = new Date()): Promise<void> {
  const db = as(job)
  const auditors = await auditorsOf(db)
  await db.transaction(async (tx) => {
    await enqueue(tx, auditors, now)
    await record(tx, job, 'alarm.no-department', tipId)
  })
}
