import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { messageContext } from '@/lib/cases/contexts'
import { consultationsVisibleTo } from '@/lib/consultations/policy'
import type { consultationEventKinds, consultationMessageKinds } from '@/lib/consultations/schema'
import { sealedJson } from '@/lib/consultations/sealed-content'
import {
  consultationAssignments,
  consultationEvents,
  consultationMessages,
  consultations,
} from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { type SealedRow, sealRow } from '@/lib/vault/seal/rows'

/** How many messages an asker may write on one day. */
const mostADay = 20

const card = {
  id: consultations.id,
  status: consultations.status,
  urgency: consultations.urgency,
  fullAnswerDue: consultations.fullAnswerDue,
  firstRepliedAt: consultations.firstRepliedAt,
  waitingDays: consultations.waitingDays,
}

export type FollowedConsultation = Awaited<ReturnType<typeof lockConsultation>>

/** The resident's question, held until the transaction ends: two tabs come one after the other. */
export async function lockConsultation(tx: Db, resident: Resident<'consultation'>) {
  const [question] = await tx
    .select(card)
    .from(consultations)
    .where(consultationsVisibleTo(resident))
    .for('update')
  if (!question) throw new Problem('not_found', 'receipt_unknown')
  return question
}

/** Who holds the resident's question now. */
export async function findHolder(db: Db, resident: Resident<'consultation'>) {
  const { staffId, poolCode } = consultationAssignments
  const [holder] = await db
    .select({ staffId, poolCode })
    .from(consultationAssignments)
    .where(eq(consultationAssignments.consultationId, resident.caseId))
  return holder ?? { staffId: null, poolCode: null }
}

/** Sealed to C alone, so that no receipt ever opens it. Do this before the transaction. */
export async function sealForAdvisor(
  db: Db,
  resident: Resident<'consultation'>,
  id: string,
  text: string,
  now: Date,
): Promise<SealedRow> {
  const [question] = await db
    .select({ id: consultations.id, contentPublicKey: consultations.contentPublicKey })
    .from(consultations)
    .where(consultationsVisibleTo(resident))
  if (!question) throw new Problem('not_found', 'receipt_unknown')
  const content = sealedJson({ text, citations: [], sentAt: now.toISOString() })
  return sealRow({ content: question.contentPublicKey }, messageContext(question.id, id), content)
}

/** Whether this very message is there already, from the first of several posts. */
export async function isWritten(tx: Db, consultationId: string, id: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: consultationMessages.id })
    .from(consultationMessages)
    .where(and(eq(consultationMessages.caseId, consultationId), eq(consultationMessages.id, id)))
  return found !== undefined
}

type NewMessage = {
  id: string
  kind: (typeof consultationMessageKinds)[number]
  answers?: string
}

/** Throws `too_many` for the twenty-first message of a day. */
export async function insertMessage(
  tx: Db,
  consultationId: string,
  message: NewMessage,
  row: SealedRow,
  now: Date,
): Promise<void> {
  const { receivedOn: sentOn, slot } = slotOf(now)
  const today = await tx
    .select({ id: consultationMessages.id })
    .from(consultationMessages)
    .where(
      and(
        eq(consultationMessages.caseId, consultationId),
        eq(consultationMessages.sender, 'resident'),
        eq(consultationMessages.sentOn, sentOn),
      ),
    )
    .limit(mostADay)
  if (today.length >= mostADay) throw new Problem('too_many', 'follow_enough')
  await tx
    .insert(consultationMessages)
    .values({ ...message, caseId: consultationId, sender: 'resident', sentOn, slot, ...row })
}

/** An asker's action keeps its day and quarter of the day, nothing finer. */
export async function insertEvent(
  tx: Db,
  consultationId: string,
  kind: (typeof consultationEventKinds)[number],
  now: Date,
): Promise<void> {
  const { receivedOn: happenedOn, slot } = slotOf(now)
  await tx
    .insert(consultationEvents)
    .values({ id: randomUUID(), caseId: consultationId, kind, happenedOn, slot })
}
