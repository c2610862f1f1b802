import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { noticesFor } from '@/lib/consultations/intake/assign-consultation'
import { clockFrom } from '@/lib/consultations/lifecycle'
import { consultations } from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { enqueue } from '@/lib/platform/mail/outbox'
import type { AddInput } from './input'
import {
  type FollowedConsultation,
  findHolder,
  insertEvent,
  insertMessage,
  isWritten,
  lockConsultation,
  sealForAdvisor,
} from './resident-message'

/** Adds to a question or asks on. What had ended is open again, with the time for a full answer from the start. */
export async function add(
  db: Db,
  resident: Resident<'consultation'>,
  { id, text }: Pick<AddInput, 'id' | 'text'>,
  now = new Date(),
): Promise<void> {
  const row = await sealForAdvisor(db, resident, id, text, now)
  const notices = await noticesFor(await findHolder(db, resident))
  await db.transaction(async (tx) => {
    const question = await lockConsultation(tx, resident)
    if (await isWritten(tx, question.id, id)) return
    await insertMessage(tx, question.id, { id, kind: 'addition' }, row, now)
    await insertEvent(tx, question.id, 'added', now)
    if (question.status === 'closed') await openAgain(tx, question, now)
    await enqueue(tx, notices, now)
  })
}

async function openAgain(tx: Db, { id, urgency }: FollowedConsultation, now: Date): Promise<void> {
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
  await insertEvent(tx, id, 'reopened', now)
}
