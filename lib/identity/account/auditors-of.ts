import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import type { Notice } from '@/lib/platform/mail/outbox'
import type { MailTemplate } from '@/lib/platform/mail/templates'

/** A notice for each auditor at work. */
export async function auditorsOf(db: Db, template: MailTemplate = 'alarm'): Promise<Notice[]> {
  const auditors = await db
    .select({ to: staff.id })
    .from(staff)
    .where(and(eq(staff.role, 'auditor'), isNull(staff.disabledAt)))
  return auditors.map(({ to }) => ({ template, to }))
}
