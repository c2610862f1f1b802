import 'server-only'
import { record } from '@/lib/audit/record'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { findTriageDesk, listRecused } from '@/lib/tips/notices'
import type { HeldTip } from './find-granted'
import { addEvent } from './transition'

/** Puts on record that sealed records of a tip are not what they should be, and tells the triage desk. `records` names their kinds. */
export async function raiseAlarm(
  db: Db,
  officer: Officer,
  held: Pick<HeldTip, 'id' | 'departmentId'>,
  records: readonly string[],
): Promise<void> {
  const recused = await listRecused(held.id)
  await db.transaction(async (tx) => {
    const now = new Date()
    const desk = await findTriageDesk(tx)
    await addEvent(tx, held, 'broken-seal', officer.staffId, now)
    if (desk) await enqueue(tx, [{ template: 'alarm', to: desk, except: recused }], now)
    await record(tx, officer, 'alarm.broken-seal', held.id, { records: records.join(' ') })
  })
}
