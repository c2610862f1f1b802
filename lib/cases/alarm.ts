import 'server-only'
import { record } from '@/lib/audit/record'
import { auditorsOf } from '@/lib/identity/account/auditors-of'
import type { StaffActor } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import type { CaseKind, Granted } from './kind'
import { addEvent } from './transition'

/** Puts on record that sealed records of a case are not what they should be, and tells the triage desk and every auditor. `records` names their kinds. */
export async function raiseAlarm(
  db: Db,
  actor: StaffActor,
  { kind, id, departmentId }: Pick<Granted<CaseKind>, 'kind' | 'id' | 'departmentId'>,
  records: readonly string[],
): Promise<void> {
  const except = await kind.listRecused(id)
  await db.transaction(async (tx) => {
    const now = new Date()
    const { staffId } = actor
    const desk = await kind.findTriageDesk(tx)
    const told = await auditorsOf(tx)
    if (desk) told.push({ template: 'alarm', to: desk, except })
    await addEvent(tx, kind, { id, event: 'broken-seal', staffId, at: now, departmentId }, now)
    await enqueue(tx, told, now)
    await record(tx, actor, 'alarm.broken-seal', id, { records: records.join(' ') })
  })
}
