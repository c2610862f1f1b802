import 'server-only'
import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import { isUnanswered, isWaiting, pausedDays } from '@/lib/cases/pause'
import { staff } from '@/lib/identity/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { afterWaiting, dueIn, isUnderWay } from '@/lib/tips/lifecycle'
import { type Tip, tipAssignments, tipMessages, tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import type { Entry } from './ranges'

const columns = {
  id: tips.id,
  category: tips.category,
  areaCode: tips.areaCode,
  urgency: tips.urgency,
  status: tips.status,
  quarantine: tips.quarantine,
  releaseOn: tips.releaseOn,
  receivedOn: tips.receivedOn,
  slot: tips.slot,
  ackDue: tips.ackDue,
  firstActionDue: tips.firstActionDue,
  closeDue: tips.closeDue,
  firstActedAt: tips.firstActedAt,
  waitingDays: tips.waitingDays,
  version: tips.version,
}

/** A tip in a list. `due` is what runs out next; `late` when it has, unless the clock stands still for the resident. */
export type TipCard = Pick<Tip, keyof typeof columns> &
  Pick<Entry, 'departmentId' | 'part'> &
  Timing & {
    assignee: { id: string; name: string } | null
    /** Messages of the resident that nobody has opened. */
    unread: number
  }
type Timing = { due: Date | null; waiting: boolean; late: boolean }

/** What a list shows of tips, in the order given. Nothing in it was ever sealed. */
export async function readCards(db: Db, entries: readonly Entry[], now: Date): Promise<TipCard[]> {
  if (entries.length === 0) return []
  const ids = entries.map(({ tipId }) => tipId)
  const rows = await db.select(columns).from(tips).where(inArray(tips.id, ids))
  const questions = await countMessages(db, ids, isUnanswered(db, tipCase))
  const unreadOnes = and(eq(tipMessages.sender, 'resident'), isNull(tipMessages.readOn))
  const unread = await countMessages(db, ids, unreadOnes)
  const assignees = await listAssignees(db, ids)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return entries.flatMap(({ tipId, departmentId, part }) => {
    const row = byId.get(tipId)
    if (!row) return []
    const clock = clockOf(row, questions.get(tipId)?.lastOn ?? null, now)
    return [
      {
        ...row,
        departmentId,
        part,
        ...clock,
        assignee: assignees.get(tipId) ?? null,
        unread: unread.get(tipId)?.count ?? 0,
      },
    ]
  })
}

type Clocked = Pick<
  typeof tips.$inferSelect,
  'status' | 'ackDue' | 'firstActionDue' | 'closeDue' | 'firstActedAt' | 'waitingDays'
>

/** What is due next with a wait that is still on counted in, whether it is late, and whether the clock stands still. */
export function clockOf(tip: Clocked, askedOn: string | null, now: Date): Timing {
  const today = localDay(now)
  const asked = isUnderWay(tip.status) ? askedOn : null
  const paused = asked ? pausedDays(tip.waitingDays, asked, today) : 0
  const waiting = asked !== null && isWaiting(tip.waitingDays, asked, today)
  const due = dueIn(tip.status, afterWaiting(tip, paused))
  return { due, waiting, late: due !== null && !waiting && due < now }
}

/** Counted here: grouped by the database, the rows of a page would be sorted first. */
async function countMessages(db: Db, ids: string[], which: SQL | undefined) {
  const found = await db
    .select({ tipId: tipMessages.caseId, sentOn: tipMessages.sentOn })
    .from(tipMessages)
    .where(and(inArray(tipMessages.caseId, ids), which))
  const byTip = new Map<string, { count: number; lastOn: string }>()
  for (const { tipId, sentOn } of found) {
    const { count, lastOn } = byTip.get(tipId) ?? { count: 0, lastOn: sentOn }
    byTip.set(tipId, { count: count + 1, lastOn: sentOn > lastOn ? sentOn : lastOn })
  }
  return byTip
}

async function listAssignees(db: Db, ids: string[]) {
  const found = await db
    .select({ tipId: tipAssignments.tipId, id: staff.id, name: staff.name })
    .from(tipAssignments)
    .innerJoin(staff, eq(staff.id, tipAssignments.staffId))
    .where(inArray(tipAssignments.tipId, ids))
  return new Map(found.map(({ tipId, id, name }) => [tipId, { id, name }]))
}
