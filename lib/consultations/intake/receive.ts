import 'server-only'
import { randomUUID } from 'node:crypto'
import { contentContext } from '@/lib/cases/contexts'
import { showReceipt } from '@/lib/cases/draft'
import { submissionOf } from '@/lib/cases/submission'
import type {
  ConsultationDraft,
  ConsultationWriter,
  SentConsultation,
} from '@/lib/consultations/ask/draft'
import { isUrgent } from '@/lib/consultations/ask/urgent'
import { clockFrom } from '@/lib/consultations/lifecycle'
import { type ConsultationContent, sealedJson } from '@/lib/consultations/sealed-content'
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
import { env } from '@/lib/platform/env'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { receiptKeys } from '@/lib/receipts/hash'
import { insertReceipt } from '@/lib/receipts/insert-receipt'
import { sealSubmission } from '@/lib/vault/seal/sealing'
import { assignConsultation, noticesFor } from './assign-consultation'
import { partiesIn } from './parties'

type Prepared = Awaited<ReturnType<typeof prepare>>

/**
 * Takes a question in: seals it to the village's advisor and the district's pool and stores it in one
 * transaction. However often the same draft is sent there is one question, with the receipt the draft
 * has had from its beginning. A proof of work is spent with it.
 */
export async function receiveConsultation(
  writer: ConsultationWriter,
  draft: ConsultationDraft,
  proof: Buffer | null,
  now = new Date(),
): Promise<void> {
  const { db, submission } = submissionOf(writer, draft)
  const prepared = await prepare(db, draft, now)
  await db.transaction(async (tx) => {
    if (!(await insertQuestion(tx, submission, prepared, now))) return
    if (proof && !(await spendProof(tx, proof, now))) throw new Problem('invalid', 'proof')
    await insertBelongings(tx, prepared, now)
    await insertReceipt(
      tx,
      prepared.receipt,
      'consultation',
      prepared.id,
      prepared.sealed.replyPrivateKey,
    )
    await enqueue(tx, prepared.notices, now)
    await showReceipt(tx, writer, sentFrom(draft, prepared), now)
  })
}

async function prepare(db: Db, draft: ConsultationDraft, now: Date) {
  const id = randomUUID()
  const { holder, grantees } = await assignConsultation(db, draft.areaCode, now)
  const plaintext = sealedJson(contentOf(draft, now))
  const contents = [{ kind: contentContext(id).kind, id, plaintext }]
  const [sealed, receipt, notices] = await Promise.all([
    sealSubmission({ subject: id, contents, grantees }),
    receiptKeys(draft.code, draft.reply?.phrase, 'submission'),
    noticesFor(holder),
  ])
  const urgency = isUrgent(draft) ? ('urgent' as const) : ('normal' as const)
  return {
    ...{ id, holder, sealed, receipt, notices, urgency },
    topic: draft.topic,
    district: draft.areaCode.slice(0, 6),
    parties: partiesIn(draft.question?.otherSide ?? ''),
    clock: clockFrom(now, urgency, env().adviceHours),
  }
}

function contentOf(draft: ConsultationDraft, now: Date): ConsultationContent {
  const { question, reply } = draft
  if (!question || !reply) throw new Error('a question with an open step is not sent')
  return {
    question: question.question,
    areaCode: draft.areaCode,
    otherSide: question.otherSide,
    pressing: question.pressing || 'none',
    mode: reply.mode,
    phone: reply.mode === 'receipt' ? '' : reply.phone,
    times: reply.times,
    sentAt: now.toISOString(),
  }
}

/** A second post of the same draft waits here for the first and then finds its question. */
async function insertQuestion(tx: Db, submission: string, made: Prepared, now: Date) {
  const [content] = made.sealed.contents
  if (!content) throw new Error('nothing was sealed')
  const { id, topic, district: areaCode, clock, urgency } = made
  const { contentPublicKey, replyPublicKey } = made.sealed
  const stored = await tx
    .insert(consultations)
    .values({
      ...{ id, submission, topic, areaCode, contentPublicKey, replyPublicKey },
      ...{ ...slotOf(now), ...clock },
      status: 'new',
      urgency,
      sealed: content.sealed,
      mac: content.mac,
    })
    .onConflictDoNothing()
  return affected(stored) === 1
}

async function insertBelongings(tx: Db, made: Prepared, now: Date): Promise<void> {
  const { id: consultationId, holder, parties, sealed } = made
  const { receivedOn: happenedOn, slot } = slotOf(now)
  await tx.insert(consultationAssignments).values({ consultationId, ...holder })
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

function sentFrom(draft: ConsultationDraft, { urgency, clock }: Prepared): SentConsultation {
  const { code, areaCode, topic, reply } = draft
  return {
    ...{ code, areaCode, topic, urgent: urgency === 'urgent' },
    withPhrase: Boolean(reply?.phrase),
    mode: reply?.mode ?? 'receipt',
    firstReplyDue: clock.firstReplyDue.toISOString(),
    fullAnswerDue: clock.fullAnswerDue.toISOString(),
  }
}
