import 'server-only'
import { randomUUID } from 'node:crypto'
import { type SubmissionRow, storeCase } from '@/lib/cases/submission'
import type {
  ConsultationDraft,
  ConsultationWriter,
  SentConsultation,
} from '@/lib/consultations/ask/draft'
import {
  consultationAssignments,
  consultationEvents,
  consultationGrants,
  consultationParties,
  consultations,
} from '@/lib/consultations/tables'
import { spendProof } from '@/lib/http/proof-of-work'
import { slotOf } from '@/lib/platform/clock/slot'
import { affected, type Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import type { PreparedConsultation } from './submit'

/** Stores a question and all that belongs to it, or nothing; false when this submission was stored before. */
export function storeConsultation(
  writer: ConsultationWriter,
  draft: ConsultationDraft,
  made: PreparedConsultation,
  proof: Buffer | null,
  now: Date,
): Promise<boolean> {
  const insert = async (tx: Db, row: SubmissionRow) => {
    if (!(await insertQuestion(tx, row, draft, made))) return null
    if (proof && !(await spendProof(tx, proof, now))) throw new Problem('invalid', 'proof')
    await insertBelongings(tx, made, now)
    await enqueue(tx, made.notices, now)
    return sentFrom(draft, made)
  }
  return storeCase(writer, draft, made.sealed, insert, now)
}

/** A second post of the same draft waits here for the first and then finds its question. */
async function insertQuestion(
  tx: Db,
  row: SubmissionRow,
  { topic, areaCode }: ConsultationDraft,
  { urgency, clock }: PreparedConsultation,
): Promise<boolean> {
  const district = areaCode.slice(0, 6)
  const stored = await tx
    .insert(consultations)
    .values({ ...row, ...clock, topic, urgency, areaCode: district, status: 'new' })
    .onConflictDoNothing()
  return affected(stored) === 1
}

async function insertBelongings(tx: Db, made: PreparedConsultation, now: Date): Promise<void> {
  const { assignment, parties, sealed } = made
  const { receivedOn: happenedOn, slot } = slotOf(now)
  const { id: consultationId } = sealed
  await tx.insert(consultationAssignments).values({ consultationId, ...assignment })
  await tx.insert(consultationGrants).values(
    sealed.grants.map(({ id, wrapped, mac }) => ({
      caseId: consultationId,
      grantee: id,
      wrapped,
      mac,
    })),
  )
  if (parties.length > 0) {
    await tx.insert(consultationParties).values(parties.map((value) => ({ consultationId, value })))
  }
  await tx
    .insert(consultationEvents)
    .values({ id: randomUUID(), caseId: consultationId, kind: 'received', happenedOn, slot })
}

function sentFrom(
  { code, areaCode, topic, reply }: ConsultationDraft,
  { urgency, clock }: PreparedConsultation,
): SentConsultation {
  return {
    ...{ code, areaCode, topic, urgent: urgency === 'urgent' },
    withPhrase: Boolean(reply?.phrase),
    mode: reply?.mode ?? 'receipt',
    firstReplyDue: clock.firstReplyDue.toISOString(),
    fullAnswerDue: clock.fullAnswerDue.toISOString(),
  }
}
