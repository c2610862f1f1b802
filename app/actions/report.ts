'use server'

import { z } from 'zod'
import { action } from '@/app/server/action'
import { currentWriter } from '@/lib/cases/draft'
import { lastFourInput } from '@/lib/cases/schema'
import * as wizard from '@/lib/cases/wizard'
import { submitReport } from '@/lib/tips/intake/submit'
import { answerStep, answerStory, answerWho } from '@/lib/tips/report/answer-step'
import { beginReport } from '@/lib/tips/report/begin'
import { reports } from '@/lib/tips/report/draft'
import {
  contactInput,
  kindInput,
  officialsInput,
  phraseInput,
  placeInput,
  startReportInput,
  stopPaymentInput,
  storyInput,
  streetInput,
  submitInput,
  urgencyInput,
  whoInput,
} from '@/lib/tips/report/input'

const led = (path: string) => path

export const startReport = action({
  name: 'startReport',
  as: 'anyone',
  input: startReportInput,
  run: async (_anyone, input) => beginReport(await currentWriter(reports), input),
  then: led,
})

export const saveKind = action({
  name: 'saveKind',
  as: 'anyone',
  input: kindInput,
  run: async (_anyone, input) => answerStep(await currentWriter(reports), 'kind', input),
  then: led,
})

export const saveUrgency = action({
  name: 'saveUrgency',
  as: 'anyone',
  input: urgencyInput,
  run: async (_anyone, input) => answerStep(await currentWriter(reports), 'urgency', input),
  then: led,
})

export const saveStopPayment = action({
  name: 'saveStopPayment',
  as: 'anyone',
  input: stopPaymentInput,
  run: async (_anyone, input) => answerStep(await currentWriter(reports), 'stopPayment', input),
  then: led,
})

export const savePlace = action({
  name: 'savePlace',
  as: 'anyone',
  input: placeInput,
  run: async (_anyone, input) => answerStep(await currentWriter(reports), 'place', input),
  then: led,
})

export const saveStreet = action({
  name: 'saveStreet',
  as: 'anyone',
  input: streetInput,
  run: async (_anyone, input) => answerStep(await currentWriter(reports), 'street', input),
  then: led,
})

export const saveStory = action({
  name: 'saveStory',
  as: 'anyone',
  input: storyInput,
  run: async (_anyone, input) => answerStory(await currentWriter(reports), input),
  then: led,
})

export const saveWho = action({
  name: 'saveWho',
  as: 'anyone',
  input: whoInput,
  run: async (_anyone, input) => answerWho(await currentWriter(reports), input),
  then: led,
})

export const saveOfficials = action({
  name: 'saveOfficials',
  as: 'anyone',
  input: officialsInput,
  run: async (_anyone, input) => answerStep(await currentWriter(reports), 'officials', input),
  then: led,
})

export const saveContact = action({
  name: 'saveContact',
  as: 'anyone',
  input: contactInput,
  run: async (_anyone, input) => answerStep(await currentWriter(reports), 'contact', input),
  then: led,
})

export const savePhrase = action({
  name: 'savePhrase',
  as: 'anyone',
  input: phraseInput,
  run: async (_anyone, input) => answerStep(await currentWriter(reports), 'phrase', input),
  then: led,
})

/** The one that sends the tip. */
export const submitTip = action({
  name: 'submitTip',
  as: 'anyone',
  input: submitInput,
  run: async (_anyone, input) => submitReport(await currentWriter(reports), input),
  then: led,
})

export const confirmReceipt = action({
  name: 'confirmReceipt',
  as: 'anyone',
  input: lastFourInput,
  run: async (_anyone, { last }) => wizard.confirmReceipt(await currentWriter(reports), last),
})

export const clearReceipt = action({
  name: 'clearReceipt',
  as: 'anyone',
  input: z.strictObject({}),
  run: async () => wizard.clearDraft(await currentWriter(reports)),
  then: () => '/',
})
