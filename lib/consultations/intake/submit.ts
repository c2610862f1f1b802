import 'server-only'
import { findCaseDraft } from '@/lib/cases/draft'
import type { CheckInput } from '@/lib/cases/input'
import { isSum } from '@/lib/cases/wizard'
import type { ConsultationDraft, ConsultationWriter } from '@/lib/consultations/ask/draft'
import { askPath, openStep } from '@/lib/consultations/ask/steps'
import { newChallenge, proofOfWork } from '@/lib/http/proof-of-work'
import { slotMinutes } from '@/lib/platform/clock/slot'
import { env } from '@/lib/platform/env'
import { Problem } from '@/lib/platform/problem'
import { fillOf, takeEach } from '@/lib/platform/throttle'
import { receiveConsultation } from './receive'

const allQuestions = 'questions'

/** Sends the question of a browser and tells where to go: to its receipt, or to what is still open. One sent before leads to the same receipt. */
export async function submitQuestion(
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

/** A fresh proof of work for the check page, dearer the fuller this slot is. */
export async function questionChallenge({ db, key }: ConsultationWriter): Promise<string> {
  const fill = await fillOf(db, allQuestions, slotMinutes, env().slotQuestions)
  return newChallenge(key.id, 'consultation', fill)
}
