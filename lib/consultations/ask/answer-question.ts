import 'server-only'
import type { z } from 'zod'
import { changeCaseDraft, findCaseDraft } from '@/lib/cases/draft'
import { clearDraft } from '@/lib/cases/wizard'
import { Problem } from '@/lib/platform/problem'
import type { ConsultationDraft, ConsultationWriter } from './draft'
import type { questionInput, replyModeInput } from './input'
import { soundsLikeTip } from './scope-gate'
import { type AskStep, askPath } from './steps'

/** Keeps the words. What sounds like a tip is asked about once, before anything is sent. */
export function answerQuestion(
  writer: ConsultationWriter,
  question: z.output<typeof questionInput>,
): Promise<string> {
  return changeCaseDraft(writer, (before) => {
    const draft: ConsultationDraft = { ...before, question }
    const asks = !draft.keepsAsking && soundsLikeTip(question.question, draft.topic)
    return { draft, path: asks ? askPath('scope', draft) : pathAfter('question', draft) }
  })
}

export function askAnyway(writer: ConsultationWriter): Promise<string> {
  return changeCaseDraft(writer, (before) => {
    const draft: ConsultationDraft = { ...before, keepsAsking: true }
    return { draft, path: pathAfter('scope', draft) }
  })
}

export function answerReply(
  writer: ConsultationWriter,
  reply: z.output<typeof replyModeInput>,
): Promise<string> {
  return changeCaseDraft(writer, (before) => {
    const draft: ConsultationDraft = { ...before, reply }
    return { draft, path: pathAfter('reply', draft) }
  })
}

/** To how to be answered, and from there and back again to the check page. */
function pathAfter(step: AskStep, draft: ConsultationDraft): string {
  if (!draft.question) return askPath('question', draft)
  return step === 'reply' || draft.reply ? askPath('check', draft) : askPath('reply', draft)
}

/** The words of a question, given away with the consent of who wrote them: afterwards there is no question. */
export async function takeWords(writer: ConsultationWriter): Promise<string> {
  const found = await findCaseDraft(writer)
  if (found?.state !== 'open' || !found.draft.question) {
    throw new Problem('signed_out', 'draft_lost')
  }
  await clearDraft(writer)
  return found.draft.question.question
}
