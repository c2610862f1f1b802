import 'server-only'
import { and, eq, inArray, lt, sql } from 'drizzle-orm'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import type { CaseKind } from './kind'
import { endWaiting, isUnanswered, isWaiting, mostWaitingDays, openQuestionOn } from './pause'
import { addEvent } from './transition'

const batch = 500

/** Lets the clock run again where the resident was silent for the days a case may wait; its history says so. Runs as the job `sweep`; gives how many there were. */
export async function endWaits(db: Db, kind: CaseKind, now = new Date()): Promise<number> {
  let ended = 0
  for (const id of await listOver(db, kind, now)) {
    if (await db.transaction((tx) => endOne(tx, kind, id, now))) ended += 1
  }
  return ended
}

async function listOver(db: Db, kind: CaseKind, now: Date): Promise<string[]> {
  const { cases, messages } = kind
  const over = sql`max(${messages.sentOn}) + (${mostWaitingDays} - ${cases.waitingDays})`
  const found = await db
    .select({ id: cases.id })
    .from(messages)
    .innerJoin(cases, eq(cases.id, messages.caseId))
    .where(and(isUnanswered(db, kind), canWait(kind)))
    .groupBy(cases.id, cases.waitingDays)
    .having(sql`${over} <= ${localDay(now)}::date`)
    .limit(batch)
  return found.map(({ id }) => id)
}

/** False when the resident was quicker. */
async function endOne(tx: Db, kind: CaseKind, id: string, now: Date): Promise<boolean> {
  const { cases } = kind
  const [row] = await tx
    .select()
    .from(cases)
    .where(and(eq(cases.id, id), canWait(kind)))
    .for('update')
  const askedOn = row && (await openQuestionOn(tx, kind, id))
  if (!askedOn || isWaiting(row.waitingDays, askedOn, localDay(now))) return false
  await endWaiting(tx, kind, row, { askedOn, now })
  await addEvent(tx, kind, { id, event: 'resumed', at: now }, now)
  return true
}

const canWait = ({ cases, waits }: CaseKind) =>
  and(inArray(cases.status, [...waits]), lt(cases.waitingDays, mostWaitingDays))
