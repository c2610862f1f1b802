import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { correspond } from '@/lib/cases/follow/correspondence'
import type { RowOf } from '@/lib/cases/kind'
import { addEvent } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { clockFrom } from '@/lib/consultations/lifecycle'
import { consultations } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import type { AddToQuestionInput } from './input'

/** Adds to a question or asks on. What had ended is open again, with the time for a full answer from the start. */
export async function addToConsultation(
  db: Db,
  resident: Resident<'consultation'>,
  { id, text }: Pick<AddToQuestionInput, 'id' | 'text'>,
  now = new Date(),
): Promise<void> {
  const letter = { id, content: { text } }
  await correspond(
    db,
    consultationCase,
    resident,
    letter,
    async (tx, row, insert) => {
      await insert({ kind: 'addition' })
      await addEvent(tx, consultationCase, { id: row.id, event: 'added' }, now)
      if (row.status === 'closed') await openAgain(tx, row, now)
    },
    now,
  )
}

type Row = RowOf<typeof consultationCase>

async function openAgain(tx: Db, { id, urgency }: Row, now: Date): Promise<void> {
  const { fullAnswerDue } = clockFrom(now, urgency, env().adviceHours)
  await tx
    .update(consultations)
    .set({
      status: 'answering',
      fullAnswerDue,
      closedAt: null,
      version: sql`${consultations.version} + 1`,
    })
    .where(eq(consultations.id, id))
  await addEvent(tx, consultationCase, { id, event: 'reopened' }, now)
}
