import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Resident } from '@/lib/identity/actor'
import { addLimit } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { roundedReceipt } from '@/lib/routing/due'
import type { Urgency } from '@/lib/routing/schema'
import { urgencyRank } from '@/lib/tips/lifecycle'
import { listRecused } from '@/lib/tips/notices'
import { statusInDanger } from '@/lib/tips/policy'
import { tipGrants, tips } from '@/lib/tips/tables'
import type { UnsafeInput } from './input'
import {
  type FollowedTip,
  insertEvent,
  insertMessage,
  isWritten,
  lockTip,
  sealForDepartments,
  tellDepartment,
} from './resident-message'

const calls = {
  danger: { urgency: 'danger', limit: '15min', mark: 'in-danger' },
  pause: { urgency: 'urgent', limit: '2h', mark: 'pause-contact' },
} as const

/** The resident is not safe, or must not be contacted for a while: the tip moves to the top of every queue it stands in, with a rounded time. Danger reopens what was closed; it is said also of what was withdrawn. */
export async function unsafe(
  db: Db,
  resident: Resident<'tip'>,
  { id, state, text }: Pick<UnsafeInput, 'id' | 'state' | 'text'>,
  now = new Date(),
): Promise<void> {
  const { urgency, limit, mark } = calls[state]
  const row = await sealForDepartments(db, resident, id, { text, mark }, now)
  const recused = await listRecused(resident.caseId)
  await db.transaction(async (tx) => {
    const tip = await lockTip(tx, resident)
    if (await isWritten(tx, tip.id, id)) return
    await insertMessage(tx, tip.id, { id, kind: 'unsafe' }, row, now)
    await insertEvent(tx, tip.id, 'unsafe', now)
    await raise(tx, tip, urgency, addLimit(roundedReceipt(urgency, now), limit), now)
    await tellDepartment(tx, tip, recused, now)
  })
}

async function raise(tx: Db, tip: FollowedTip, to: Urgency, due: Date, now: Date): Promise<void> {
  const urgency = urgencyRank(to) < urgencyRank(tip.urgency) ? to : tip.urgency
  const status = to === 'danger' ? statusInDanger(tip.status) : tip.status
  const soon = due.toISOString()
  await tx
    .update(tips)
    .set({ urgency, status, ...earlier(tip, due), version: sql`${tips.version} + 1` })
    .where(eq(tips.id, tip.id))
  await tx
    .update(tipGrants)
    .set({
      status,
      urgencyRank: urgencyRank(urgency),
      dueAt: status === tip.status ? sql`least(${tipGrants.dueAt}, ${soon}::timestamptz)` : due,
    })
    .where(eq(tipGrants.caseId, tip.id))
  if (status !== tip.status) await insertEvent(tx, tip.id, 'reopened', now)
}

/** Only the limit that still runs comes forward. */
function earlier({ status, ackDue, firstActionDue }: FollowedTip, due: Date) {
  const waits = status === 'received' || status === 'quarantined'
  return {
    ackDue: waits && due < ackDue ? due : ackDue,
    firstActionDue: (waits || status === 'accepted') && due < firstActionDue ? due : firstActionDue,
  }
}
