import 'server-only'
import { randomUUID } from 'node:crypto'
import { findCaseDraft } from '@/lib/cases/draft'
import { type CheckInput, contentContext } from '@/lib/cases/schema'
import { sealCase } from '@/lib/cases/submission'
import { isSum } from '@/lib/cases/wizard'
import type { ConsultationDraft, ConsultationWriter } from '@/lib/consultations/ask/draft'
import { askPath, openStep } from '@/lib/consultations/ask/steps'
import { isUrgent } from '@/lib/consultations/ask/urgent'
import { clockFrom } from '@/lib/consultations/lifecycle'
import type { ConsultationContent } from '@/lib/consultations/sealed-content'
import { newChallenge, proofOfWork } from '@/lib/http/proof-of-work'
import { slotMinutes } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Problem } from '@/lib/platform/problem'
import { fillOf, takeEach } from '@/lib/platform/throttle'
import { assignConsultation, noticesFor } from './assign-consultation'
import { partiesIn } from './parties'
import { storeConsultation } from './store'

const allQuestions = 'questions'

/** Sends the question of a browser and tells where to go: to its receipt, or to what is still open. One sent before leads to the same receipt. */
export async function submitConsultation(
  writer: ConsultationWriter,
  input: CheckInput,
): Promise<string> {
  const asking = await findCaseDraft(writer)
  if (!asking) throw new Problem('signed_out', 'draft_lost')
  if (asking.state === 'sent') return '/consult/done'
  const { draft } = asking
  const open = openStep(draft)
  if (open) return askPath(open, draft)
  const proof = await proven(writer, draft, input)
  await takePlace(writer, draft, proof !== null)
  await receiveConsultation(writer, draft, proof)
  return '/consult/done'
}

/** A proof of work that counts, or null for the sum answered right. Anything else is refused with a sentence, and the question stays as it is. */
async function proven(
  { key }: ConsultationWriter,
  draft: ConsultationDraft,
  { pow, sum, website }: CheckInput,
): Promise<Buffer | null> {
  if (website !== '') throw new Problem('too_many', 'questions_busy')
  if (pow !== '') {
    const proof = await proofOfWork(pow, key.id, 'consultation')
    if (!proof) throw new Problem('invalid', 'proof')
    return proof
  }
  if (!isSum(draft, sum)) throw new Problem('invalid', 'sum', 'sum')
  if (Date.now() - draft.begunAt < env().formAgeSeconds * 1000) throw new Problem('too_many')
  return null
}

/** Past a lawyer's hours there is no quarantine: who comes too late is told so, with the telephone number. */
async function takePlace(
  { db }: ConsultationWriter,
  draft: ConsultationDraft,
  withProof: boolean,
): Promise<void> {
  const { slotQuestions, slotScriptless } = env()
  const limits = {
    [allQuestions]: slotQuestions,
    [`questions/area/${draft.areaCode.slice(0, 6)}`]: Math.ceil(slotQuestions / 4),
    ...(withProof ? {} : { 'questions/scriptless': slotScriptless }),
  }
  const full = await takeEach(db, limits, slotMinutes)
  if (full.length > 0) throw new Problem('too_many', 'questions_busy')
}

/** Takes a question in: seals it to the village's advisor and the district's pool and stores it. However often the same draft is sent there is one question. A proof of work is spent with it. */
export async function receiveConsultation(
  writer: ConsultationWriter,
  draft: ConsultationDraft,
  proof: Buffer | null,
  now = new Date(),
): Promise<void> {
  await storeConsultation(writer, draft, await prepare(writer.db, draft, now), proof, now)
}

/** A question ready to be stored. */
export type PreparedConsultation = Awaited<ReturnType<typeof prepare>>

async function prepare(db: Db, draft: ConsultationDraft, now: Date) {
  const id = randomUUID()
  const { assignment, grantees } = await assignConsultation(db, draft.areaCode, now)
  const records = [{ context: contentContext(id), content: contentOf(draft, now) }]
  const [sealed, notices] = await Promise.all([
    sealCase(draft, { id, records, grantees, phrase: draft.reply?.phrase }),
    noticesFor(assignment),
  ])
  const urgency = isUrgent(draft) ? ('urgent' as const) : ('normal' as const)
  return {
    ...{ assignment, sealed, notices, urgency },
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

/** A fresh proof of work for the check page, dearer the fuller this slot is. */
export async function questionChallenge({ db, key }: ConsultationWriter): Promise<string> {
  const fill = await fillOf(db, allQuestions, slotMinutes, env().slotQuestions)
  return newChallenge(key.id, 'consultation', fill)
}
