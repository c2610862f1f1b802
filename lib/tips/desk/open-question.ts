import 'server-only'
import { and, eq, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Db } from '@/lib/platform/db'
import { tipMessages } from '@/lib/tips/tables'

const answer = alias(tipMessages, 'answer')

/** A department's question that no answer names. */
export const isUnanswered = (db: Db) =>
  and(
    eq(tipMessages.kind, 'question'),
    notExists(db.select({ one: sql`1` }).from(answer).where(eq(answer.answers, tipMessages.id))),
  )

/** The day of the newest unanswered question; null when none is open. */
export async function openQuestionOn(db: Db, tipId: string): Promise<string | null> {
  const [open] = await db
    .select({ askedOn: sql<string | null>`max(${tipMessages.sentOn})::text` })
    .from(tipMessages)
    .where(and(eq(tipMessages.caseId, tipId), isUnanswered(db)))
  return open?.askedOn ?? null
}
