import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { correspond } from '@/lib/cases/follow/correspondence'
import type { RowOf } from '@/lib/cases/kind'
import { addEvent } from '@/lib/cases/transition'
import type { Resident } from '@/lib/identity/actor'
import { addLimit } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { roundedReceipt } from '@/lib/routing/due'
import type { Urgency } from '@/lib/routing/schema'
import { owesAck, urgencyRank } from '@/lib/tips/lifecycle'
import { statusInDanger } from '@/lib/tips/policy'
import { tipGrants, tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import type { UnsafeInput } from './input'

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
  const due = addLimit(roundedReceipt(urgency, now), limit)
  const letter = { id, content: { text, mark } }
  await correspond(
    db,
    tipCase,
    resident,
    letter,
    async (tx, tip, insert) => {
      await insert({ kind: 'unsafe' })
      await addEvent(tx, tipCase, { id: tip.id, event: 'unsafe' }, now)
      await raise(tx, tip, { to: urgency, due, now })
    },
    now,
  )
}

type Row = RowOf<typeof tipCase>
type Raised = { to: Urgency; due: Date; now: Date }

async function raise(tx: Db, tip: Row, { to, due, now }: Raised): Promise<void> {
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
  if (status !== tip.status) {
    await addEvent(tx, tipCase, { id: tip.id, event: 'reopened' }, now)
  }
}

/** Only the limit that still runs comes forward. Where the first action was met before a hand-over, a new one is owed. */
function earlier({ status, ackDue, firstActionDue, firstActedAt }: Row, due: Date) {
  const waits = owesAck(status)
  const owed = waits || status === 'accepted'
  return {
    ackDue: waits && due < ackDue ? due : ackDue,
    firstActionDue: owed && (firstActedAt || due < firstActionDue) ? due : firstActionDue,
    firstActedAt: owed ? null : firstActedAt,
  }
}
