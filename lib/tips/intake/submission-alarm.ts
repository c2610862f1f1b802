import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { as } from '@/lib/identity/as'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { enqueue, type Notice } from '@/lib/platform/mail/outbox'
import type { MailTemplate } from '@/lib/platform/mail/templates'
import { take } from '@/lib/platform/throttle'
import { findTriageDesk } from '@/lib/tips/notices'

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

/** A notice for each auditor there is. */
export async function auditorsOf(db: Db, template: MailTemplate = 'alarm'): Promise<Notice[]> {
  const auditors = await db
    .select({ to: staff.id })
    .from(staff)
    .where(and(eq(staff.role, 'auditor'), isNull(staff.disabledAt)))
  return auditors.map(({ to }) => ({ template, to }))
}
