import 'server-only'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import type { CaseKind } from '@/lib/cases/kind'
import { type EndedPeriod, periods } from '@/lib/cases/periods'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { consultations } from '@/lib/consultations/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { receipts } from '@/lib/receipts/tables'
import { keptAs } from '@/lib/tips/lifecycle'
import { outcomes } from '@/lib/tips/schema'
import { tipClosures, tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'

/** So many a transaction, so that no lock is long. */
const batch = 200

const job = { role: 'system', job: 'sweep' } as const

/** Cases of one period. `since`: a day not after their end, of the row itself, so that few ends are looked up. */
type Rule = { period: EndedPeriod; kind: CaseKind; ended: SQL; since: SQL }

const closedAs = (period: EndedPeriod): Rule => ({
  period,
  kind: tipCase,
  ended: sql`${tips.status} = 'closed' and ${inArray(lastOutcome, outcomesOf(period))}`,
  since: sql`${tips.receivedOn}`,
})

const outcomesOf = (period: EndedPeriod) => outcomes.filter((one) => keptAs[one] === period)

const lastOutcome = sql`(select ${tipClosures.outcome} from ${tipClosures}
  where ${tipClosures.tipId} = ${tips.id} order by ${tipClosures.at} desc limit 1)`

const rules: Record<EndedPeriod, Rule> = {
  unfounded: closedAs('unfounded'),
  unresolved: closedAs('unresolved'),
  handled: closedAs('handled'),
  withdrawn: {
    period: 'withdrawn',
    kind: tipCase,
    ended: eq(tips.status, 'withdrawn'),
    since: sql`${tips.receivedOn}`,
  },
  consultation: {
    period: 'consultation',
    kind: consultationCase,
    ended: eq(consultations.status, 'closed'),
    // The end of the quarter of the day in which it was closed: up to a day later.
    since: sql`((${consultations.closedAt} at time zone 'Asia/Shanghai')::date - 1)`,
  },
}

/** Erases the cases whose time is up, with their receipts and all that hangs on them. What is left of them is a number for each period, in the audit. Runs as the job `sweep`; gives how many there were. */
export async function eraseCases(db: Db, now = new Date()): Promise<number> {
  let all = 0
  for (const rule of Object.values(rules)) {
    let gone: number
    do {
      gone = await eraseBatch(db, rule, now)
      all += gone
    } while (gone > 0)
  }
  return all
}

/** The oldest first. Whoever writes into a case holds its row: it is passed over, and one that was written into before it could be held is asked about again. */
function eraseBatch(db: Db, rule: Rule, now: Date): Promise<number> {
  const { period, kind } = rule
  const { cases } = kind
  return db.transaction(async (tx) => {
    const held = await tx
      .select({ id: cases.id })
      .from(cases)
      .where(isOver(rule, now))
      .orderBy(asc(lastDay(kind)), asc(cases.id))
      .limit(batch)
      .for('update', { skipLocked: true })
    const these = inArray(
      cases.id,
      held.map(({ id }) => id),
    )
    const over = await tx
      .select({ id: cases.id })
      .from(cases)
      .where(and(these, isOver(rule, now)))
    const gone = await eraseThese(
      tx,
      kind,
      over.map(({ id }) => id),
    )
    if (gone > 0) await record(tx, job, 'cases.erased', null, { period, count: gone })
    return gone
  })
}

/** A case takes its keys, and all that hangs on it, along; its receipt goes in the same transaction, and none goes without its case. */
async function eraseThese(tx: Db, { subject, cases }: CaseKind, ids: string[]): Promise<number> {
  const erased = await tx.delete(cases).where(inArray(cases.id, ids)).returning({ id: cases.id })
  const gone = erased.map(({ id }) => id)
  await tx
    .delete(receipts)
    .where(and(eq(receipts.subject, subject), inArray(receipts.subjectId, gone)))
  return gone.length
}

/** Closed or withdrawn so long ago, and not a message since. */
function isOver({ period, kind, ended, since }: Rule, now: Date): SQL {
  const today = sql`${localDay(now)}::date`
  const kept = sql`make_interval(months => ${periods[period].months}::int)`
  return sql`(${ended} and ${since} + ${kept} <= ${today} and ${lastDay(kind)} + ${kept} <= ${today})`
}

/** The day of its end, or of its last message if that is later. */
const lastDay = ({ cases, events, messages }: CaseKind): SQL => sql`greatest(
  (select max(${events.happenedOn}) from ${events}
    where ${events.caseId} = ${cases.id} and ${events.kind} in ('closed', 'withdrawn')),
  (select max(${messages.sentOn}) from ${messages} where ${messages.caseId} = ${cases.id}))`
