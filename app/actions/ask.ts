'use server'

import { z } from 'zod'
import { action } from '@/app/server/action'
import { carryWords } from '@/app/server/carry-words'
import { currentAsker } from '@/lib/consultations/ask/draft'
import {
  lastFourInput,
  questionInput,
  replyInput,
  startInput,
  submitInput,
} from '@/lib/consultations/ask/questions'
import {
  answerQuestion,
  answerReply,
  askAnyway,
  clear,
  confirm,
  start,
} from '@/lib/consultations/ask/steps'
import { submit } from '@/lib/consultations/intake/submit'

const led = (path: string) => path
const nothing = z.strictObject({})

/** Begins a question to the advisor of a village, or changes the topic of the one begun. */
export const startAsk = action({
  name: 'startAsk',
  as: 'anyone',
  input: startInput,
  run: async (_anyone, input) => start(await currentAsker(), input),
  then: led,
})

export const saveQuestion = action({
  name: 'saveQuestion',
  as: 'anyone',
  input: questionInput,
  run: async (_anyone, input) => answerQuestion(await currentAsker(), input),
  then: led,
})

/** Told that it sounds like a tip, and asking all the same. */
export const keepAsking = action({
  name: 'keepAsking',
  as: 'anyone',
  input: nothing,
  run: async () => askAnyway(await currentAsker()),
  then: led,
})

export const saveReply = action({
  name: 'saveReply',
  as: 'anyone',
  input: replyInput,
  run: async (_anyone, input) => answerReply(await currentAsker(), input),
  then: led,
})

/** The one that sends the question. */
export const submitConsultation = action({
  name: 'submitQuestion',
  as: 'anyone',
  input: submitInput,
  run: async (_anyone, input) => submit(await currentAsker(), input),
  then: led,
})

export const confirmReceipt = action({
  name: 'confirmReceipt',
  as: 'anyone',
  input: lastFourInput,
  run: async (_anyone, { last }) => confirm(await currentAsker(), last),
})

export const clearReceipt = action({
  name: 'clearReceipt',
  as: 'anyone',
  input: nothing,
  run: async () => clear(await currentAsker()),
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
