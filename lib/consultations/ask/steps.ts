import 'server-only'
import { randomInt, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { areas } from '@/lib/areas/tables'
import { dropDraft, saveDraft } from '@/lib/drafts/draft'
import { digits } from '@/lib/platform/clean'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { newReceiptCode } from '@/lib/receipts/code'
import { type Asker, changeAsking, findAsking } from './draft'
import {
  type Asking,
  type AskStep,
  type ConsultationDraft,
  pathOf,
  type questionInput,
  type replyInput,
  type startInput,
} from './questions'
import { soundsLikeTip } from './scope-gate'

/** Begins a question. One that is being written keeps its words and gets the new village and topic; the receipt of one sent before is no longer shown. */
export async function start(asker: Asker, input: z.output<typeof startInput>): Promise<string> {
  await needVillage(asker.db, input.areaCode)
  const asking = await findAsking(asker)
  const begun = asking?.state === 'open' ? asking.draft : newQuestion()
  const draft: ConsultationDraft = { ...begun, ...input }
  const content: Asking = { purpose: 'consultation', state: 'open', draft }
  await saveDraft(asker.db, asker.key, content)
  return pathOf('question', draft)
}

const newQuestion = () => ({
  nonce: randomUUID(),
  code: newReceiptCode(),
  begunAt: Date.now(),
  sum: [randomInt(1, 5), randomInt(1, 6)] satisfies [number, number],
})

async function needVillage(db: Db, code: string): Promise<void> {
  const [found] = await db.select({ level: areas.level }).from(areas).where(eq(areas.code, code))
  if (found?.level !== 'village') throw new Problem('not_found', 'village_unknown')
}

/** Keeps the words. What sounds like a tip is asked about once, before anything is sent. */
export function answerQuestion(
  asker: Asker,
  question: z.output<typeof questionInput>,
): Promise<string> {
  return changeAsking(asker, (before) => {
    const draft: ConsultationDraft = { ...before, question }
    const asks = !draft.keepsAsking && soundsLikeTip(question.question, draft.topic)
    return { draft, path: asks ? pathOf('scope', draft) : pathAfter('question', draft) }
  })
}

export function askAnyway(asker: Asker): Promise<string> {
  return changeAsking(asker, (before) => {
    const draft: ConsultationDraft = { ...before, keepsAsking: true }
    return { draft, path: pathAfter('scope', draft) }
  })
}

export function answerReply(asker: Asker, reply: z.output<typeof replyInput>): Promise<string> {
  return changeAsking(asker, (before) => {
    const draft: ConsultationDraft = { ...before, reply }
    return { draft, path: pathAfter('reply', draft) }
  })
}

/** To how to be answered, and from there and back again to the check page. */
function pathAfter(step: AskStep, draft: ConsultationDraft): string {
  if (!draft.question) return pathOf('question', draft)
  return step === 'reply' || draft.reply ? pathOf('check', draft) : pathOf('reply', draft)
}

/** The words of a question, given away with the consent of who wrote them: afterwards there is no question. */
export async function takeWords(asker: Asker): Promise<string> {
  const asking = await findAsking(asker)
  if (asking?.state !== 'open' || !asking.draft.question) {
    throw new Problem('signed_out', 'draft_lost')
  }
  await dropDraft(asker.db, asker.key)
  return asking.draft.question.question
}

/** Whether the receipt was copied right: its last four digits, however they are written. */
export async function confirm(asker: Asker, last: string): Promise<void> {
  const asking = await findAsking(asker)
  if (asking?.state !== 'sent') throw new Problem('signed_out', 'receipt_gone')
  if (digits(last) !== asking.sent.code.slice(-4)) throw new Problem('invalid', 'last_four', 'last')
}

/** 「我已记好，清除本页」, and leaving a question half written: nothing is left. */
export async function clear({ db, key }: Asker): Promise<void> {
  await dropDraft(db, key)
}
