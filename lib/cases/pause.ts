import 'server-only'
import { and, eq, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { localDay, startOfLocalDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import type { CaseKind } from './kind'

/** So many days in all may a case wait for answers of the resident. */
export const mostWaitingDays = 7

const day = 24 * 60 * 60_000

/** Whole days in China that an open question has stopped the clock by now; never more than are left of the seven. */
export function pausedDays(usedDays: number, askedOn: string, today: string): number {
  const passed = (startOfLocalDay(today).getTime() - startOfLocalDay(askedOn).getTime()) / day
  return Math.max(0, Math.min(passed, mostWaitingDays - usedDays))
}

/** Whether the clock stands still today because of a question asked on that day. */
export function isWaiting(usedDays: number, askedOn: string, today: string): boolean {
  return pausedDays(usedDays, askedOn, today) < mostWaitingDays - usedDays
}

/** A question of staff that no answer names. */
export function isUnanswered(db: Db, { messages }: CaseKind) {
  const answer = alias(messages, 'answer')
  return and(
    eq(messages.kind, 'question'),
    notExists(db.select({ one: sql`1` }).from(answer).where(eq(answer.answers, messages.id))),
  )
}

/** The day of the newest unanswered question; null when none is open. */
export async function openQuestionOn(
  db: Db,
  kind: CaseKind,
  caseId: string,
): Promise<string | null> {
  const { messages } = kind
  const [open] = await db
    .select({ askedOn: sql<string | null>`max(${messages.sentOn})::text` })
    .from(messages)
    .where(and(eq(messages.caseId, caseId), isUnanswered(db, kind)))
  return open?.askedOn ?? null
}

/** Moves the limits on by the days that a question of that day stopped the clock. Call it in the transaction in which the question is answered, deleted or given up, once for each question. */
export function endWaiting<K extends CaseKind>(
  tx: Db,
  kind: K,
  row: Parameters<K['resume']>[1],
  { askedOn, now }: { askedOn: string; now: Date },
): Promise<void> {
  return kind.resume(tx, row, pausedDays(row.waitingDays, askedOn, localDay(now)))
}
