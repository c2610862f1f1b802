import 'server-only'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { type Letters, listLetters } from '@/lib/cases/follow/letters'
import { historyOrder } from '@/lib/cases/open'
import type { DepartmentKind } from '@/lib/departments/schema'
import { departments } from '@/lib/departments/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { followedBy, tipsVisibleTo } from '@/lib/tips/policy'
import type { EventKind, Outcome } from '@/lib/tips/schema'
import { type Tip, tipClosures, tipEvents, tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'

/** Steps of the way that a resident sees as a line; what was written stands among the messages. */
const milestones = [
  'accepted',
  'checking',
  'handed-over',
  'returned',
  'withdrawn',
  'closed',
  'reopened',
] as const satisfies readonly EventKind[]

export type Holder = { kind: DepartmentKind; zh: string; en: string }
/** `to`: who received the tip with a hand-over or a return. */
type TipStep = { kind: 'received' | (typeof milestones)[number]; on: string; to: Holder | null }

const holder = { kind: departments.kind, zh: departments.nameZh, en: departments.nameEn }

type FollowedTip = Pick<
  Tip,
  'status' | 'receivedOn' | 'ackDue' | 'firstActionDue' | 'closeDue' | 'firstActedAt'
> & { lead: Holder | null }

/** What a receipt shows of its tip: how it stands, its way oldest first, how it ended, and the letters. */
export type TipThread = {
  tip: FollowedTip
  steps: TipStep[]
  outcome: Outcome | null
  letters: Letters<typeof tipCase>
}

/** How the tip of an opened receipt stands, and the department's messages opened with its reply key. */
export async function readTipThread(
  db: Db,
  resident: Resident<'tip'>,
  replyKey: string,
): Promise<TipThread> {
  const tip = await findFollowed(db, resident)
  const [steps, outcome, letters] = await Promise.all([
    listSteps(db, resident),
    findOutcome(db, resident),
    listLetters(db, tipCase, resident, replyKey),
  ])
  const start: TipStep = { kind: 'received', on: tip.receivedOn, to: null }
  return { tip, steps: [start, ...steps], outcome, letters }
}

async function findFollowed(db: Db, resident: Resident<'tip'>): Promise<FollowedTip> {
  const [tip] = await db
    .select({
      status: tips.status,
      receivedOn: tips.receivedOn,
      ackDue: tips.ackDue,
      firstActionDue: tips.firstActionDue,
      closeDue: tips.closeDue,
      firstActedAt: tips.firstActedAt,
      lead: holder,
    })
    .from(tips)
    .leftJoin(departments, eq(departments.id, tips.leadDepartmentId))
    .where(tipsVisibleTo(resident))
  if (!tip) throw new Problem('not_found', 'receipt_unknown')
  return tip
}

async function listSteps(db: Db, resident: Resident<'tip'>): Promise<TipStep[]> {
  const rows = await db
    .select({
      kind: tipEvents.kind,
      on: tipEvents.happenedOn,
      to: holder,
    })
    .from(tipEvents)
    .leftJoin(departments, eq(departments.id, tipEvents.toDepartmentId))
    .where(and(followedBy(resident, tipEvents.caseId), inArray(tipEvents.kind, [...milestones])))
    .orderBy(...historyOrder(tipEvents))
  return rows as TipStep[]
}

async function findOutcome(db: Db, resident: Resident<'tip'>): Promise<Outcome | null> {
  const [closure] = await db
    .select({ outcome: tipClosures.outcome })
    .from(tipClosures)
    .where(followedBy(resident, tipClosures.tipId))
    .orderBy(desc(tipClosures.at))
    .limit(1)
  return closure?.outcome ?? null
}
