import 'server-only'
import { record } from '@/lib/audit/record'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { findTriageDesk, listRecused } from '@/lib/tips/notices'
import type { GrantedTip } from './find-granted'
import { addEvent } from './transition'

/** Puts on record that sealed records of a tip are not what they should be, and tells the triage desk. `records` names their kinds. */
export async function raiseAlarm(
  db: Db,
  officer: Officer,
  granted: Pick<GrantedTip, 'id' | 'departmentId'>,
  records: readonly string[],
): Promise<void> {
  const recused = await listRecused(granted.id)
  await db.transaction(async (tx) => {
    const now = new Date()
    const desk = await findTriageDesk(tx)
    await addEvent(tx, granted, 'broken-seal', officer.staffId, now)
    if (desk) await enqueue(tx, [{ template: 'alarm', to: desk, except: recused }], now)
    await record(tx, officer, 'alarm.broken-seal', granted.id, { records: records.join(' ') })
  })
}
