'use server'

import { z } from 'zod'
import { action } from '@/app/server/action'
import { submit } from '@/lib/tips/intake/submit'
import { currentSender, freshSender } from '@/lib/tips/report/draft'
import {
  contactInput,
  kindInput,
  lastFourInput,
  officialsInput,
  phraseInput,
  placeInput,
  startInput,
  stopPaymentInput,
  storyInput,
  streetInput,
  submitInput,
  urgencyInput,
  whoInput,
} from '@/lib/tips/report/questions'
import { answer, answerStory, answerWho, clear, confirm, start } from '@/lib/tips/report/steps'

const led = (path: string) => path

export const startReport = action({
  name: 'startReport',
  as: 'anyone',
  input: startInput,
  run: async (_anyone, input) => start(await freshSender(), input),
  then: led,
})

export const saveKind = action({
  name: 'saveKind',
  as: 'anyone',
  input: kindInput,
  run: async (_anyone, input) => answer(await currentSender(), 'kind', input),
  then: led,
})

export const saveUrgency = action({
  name: 'saveUrgency',
  as: 'anyone',
  input: urgencyInput,
  run: async (_anyone, input) => answer(await currentSender(), 'urgency', input),
  then: led,
})

export const saveStopPayment = action({
  name: 'saveStopPayment',
  as: 'anyone',
  input: stopPaymentInput,
  run: async (_anyone, input) => answer(await currentSender(), 'stopPayment', input),
  then: led,
})

export const savePlace = action({
  name: 'savePlace',
  as: 'anyone',
  input: placeInput,
  run: async (_anyone, input) => answer(await currentSender(), 'place', input),
  then: led,
})

export const saveStreet = action({
  name: 'saveStreet',
  as: 'anyone',
  input: streetInput,
  run: async (_anyone, input) => answer(await currentSender(), 'street', input),
  then: led,
})

export const saveStory = action({
  name: 'saveStory',
  as: 'anyone',
  input: storyInput,
  run: async (_anyone, input) => answerStory(await currentSender(), input),
  then: led,
})

export const saveWho = action({
  name: 'saveWho',
  as: 'anyone',
  input: whoInput,
  run: async (_anyone, input) => answerWho(await currentSender(), input),
  then: led,
})

export const saveOfficials = action({
  name: 'saveOfficials',
  as: 'anyone',
  input: officialsInput,
  run: async (_anyone, input) => answer(await currentSender(), 'officials', input),
  then: led,
})

export const saveContact = action({
  name: 'saveContact',
  as: 'anyone',
  input: contactInput,
  run: async (_anyone, input) => answer(await currentSender(), 'contact', input),
  then: led,
})

export const savePhrase = action({
  name: 'savePhrase',
  as: 'anyone',
  input: phraseInput,
  run: async (_anyone, input) => answer(await currentSender(), 'phrase', input),
  then: led,
})

/** The one that sends the tip. */
export const submitTip = action({
  name: 'submitTip',
  as: 'anyone',
  input: submitInput,
  run: async (_anyone, input) => submit(await currentSender(), input),
  then: led,
})

export const confirmReceipt = action({
  name: 'confirmReceipt',
  as: 'anyone',
  input: lastFourInput,
  run: async (_anyone, { last }) => confirm(await currentSender(), last),
})

export const clearReceipt = action({
  name: 'clearReceipt',
  as: 'anyone',
  input: z.strictObject({}),
  run: async () => clear(await currentSender()),
  then: () => '/',
})
