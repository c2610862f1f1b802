'use server'

import { action } from '@/lib/access/action'
import { as } from '@/lib/access/as'
import { add } from './add'
import { answer } from './answer'
import { burn } from './burn'
import { closeByClient } from './close'
import { consent } from './consent'
import * as inputs from './follow-schema'
import { following } from './follower'
import { rate } from './rate'

const led = (done: string) => () => `/follow/question?done=${done}`

export const addToQuestion = action({
  name: 'addToQuestion',
  as: 'anyone',
  input: inputs.addInput,
  run: (_anyone, input) => following(input, add),
  then: led('added'),
})

export const answerAdvisor = action({
  name: 'answerAdvisor',
  as: 'anyone',
  input: inputs.answerInput,
  run: (_anyone, input) => following(input, answer),
  then: led('answered'),
})

export const burnAnswer = action({
  name: 'burnAnswer',
  as: 'client',
  input: inputs.burnInput,
  run: (client, input) => burn(as(client), client, input),
  then: led('burnt'),
})

export const rateAnswer = action({
  name: 'rateAnswer',
  as: 'client',
  input: inputs.rateInput,
  run: (client, input) => rate(as(client), client, input),
  then: led('rated'),
})

export const consentToPublish = action({
  name: 'consentToPublish',
  as: 'client',
  input: inputs.consentInput,
  run: (client) => consent(as(client), client),
  then: led('consented'),
})

export const closeQuestion = action({
  name: 'closeQuestion',
  as: 'client',
  input: inputs.closeInput,
  run: (client) => closeByClient(as(client), client),
  then: led('closed'),
})
