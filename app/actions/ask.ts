'use server'

import { z } from 'zod'
import { action } from '@/app/server/action'
import { carryWords } from '@/app/server/carry-words'
import { currentWriter } from '@/lib/cases/draft'
import { checkInput, lastFourInput } from '@/lib/cases/schema'
import * as wizard from '@/lib/cases/wizard'
import { answerQuestion, answerReply, askAnyway } from '@/lib/consultations/ask/answer-question'
import { beginConsultation } from '@/lib/consultations/ask/begin'
import { consultationDrafts } from '@/lib/consultations/ask/draft'
import { questionInput, replyModeInput, startAskInput } from '@/lib/consultations/ask/input'
import { submitConsultation as submit } from '@/lib/consultations/intake/submit'

const led = (path: string) => path
const nothing = z.strictObject({})

/** Begins a question to the advisor of a village, or changes the topic of the one begun. */
export const startAsk = action({
  name: 'startAsk',
  as: 'anyone',
  input: startAskInput,
  run: async (_anyone, input) => beginConsultation(await currentWriter(consultationDrafts), input),
  then: led,
})

export const saveQuestion = action({
  name: 'saveQuestion',
  as: 'anyone',
  input: questionInput,
  run: async (_anyone, input) => answerQuestion(await currentWriter(consultationDrafts), input),
  then: led,
})

/** Told that it sounds like a tip, and asking all the same. */
export const keepAsking = action({
  name: 'keepAsking',
  as: 'anyone',
  input: nothing,
  run: async () => askAnyway(await currentWriter(consultationDrafts)),
  then: led,
})

export const saveReply = action({
  name: 'saveReply',
  as: 'anyone',
  input: replyModeInput,
  run: async (_anyone, input) => answerReply(await currentWriter(consultationDrafts), input),
  then: led,
})

/** The one that sends the question. */
export const submitConsultation = action({
  name: 'submitConsultation',
  as: 'anyone',
  input: checkInput,
  run: async (_anyone, input) => submit(await currentWriter(consultationDrafts), input),
  then: led,
})

export const confirmReceipt = action({
  name: 'confirmReceipt',
  as: 'anyone',
  input: lastFourInput,
  run: async (_anyone, { last }) =>
    wizard.confirmReceipt(await currentWriter(consultationDrafts), last),
})

export const clearReceipt = action({
  name: 'clearReceipt',
  as: 'anyone',
  input: nothing,
  run: async () => wizard.clearDraft(await currentWriter(consultationDrafts)),
  then: () => '/',
})

/** Pressing it is the consent: the words go to a tip, and the question is gone. */
export const carryToReport = action({
  name: 'carryToReport',
  as: 'anyone',
  input: z.strictObject({}),
  run: carryWords,
  then: (path) => path,
})
