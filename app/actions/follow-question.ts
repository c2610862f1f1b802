'use server'

import { action } from '@/app/server/action'
import { deleteMessage } from '@/lib/cases/follow/delete-message'
import { following } from '@/lib/cases/follow/receipt-session'
import { book } from '@/lib/consultations/bookings/book'
import { bookInput, cancelInput } from '@/lib/consultations/bookings/input'
import { cancelBooking } from '@/lib/consultations/bookings/insert-booking'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { closeByResident } from '@/lib/consultations/desk/close'
import { addToConsultation } from '@/lib/consultations/follow/add'
import { answerAdvisorsQuestion } from '@/lib/consultations/follow/answer'
import { consent } from '@/lib/consultations/follow/consent'
import * as inputs from '@/lib/consultations/follow/input'
import { rate } from '@/lib/consultations/follow/rate'
import { as } from '@/lib/identity/as'

const led = (done: string) => () => `/follow/question?done=${done}`

export const addToQuestion = action({
  name: 'addToQuestion',
  as: 'anyone',
  input: inputs.addToQuestionInput,
  run: (_anyone, input) => following(consultationCase, input, addToConsultation),
  then: led('added'),
})

export const answerAdvisor = action({
  name: 'answerAdvisor',
  as: 'anyone',
  input: inputs.answerAdvisorInput,
  run: (_anyone, input) => following(consultationCase, input, answerAdvisorsQuestion),
  then: led('answered'),
})

export const deleteAnswer = action({
  name: 'burnAnswer',
  as: 'consultation-resident',
  input: inputs.deleteMessageInput,
  run: (resident, input) => deleteMessage(as(resident), consultationCase, resident, input),
  then: led('deleted'),
})

export const rateAnswer = action({
  name: 'rateAnswer',
  as: 'consultation-resident',
  input: inputs.rateInput,
  run: (resident, input) => rate(as(resident), resident, input),
  then: led('rated'),
})

export const consentToPublish = action({
  name: 'consentToPublish',
  as: 'consultation-resident',
  input: inputs.consentInput,
  run: (resident) => consent(as(resident), resident),
  then: led('consented'),
})

export const closeConsultation = action({
  name: 'closeConsultation',
  as: 'consultation-resident',
  input: inputs.closeQuestionInput,
  run: (resident) => closeByResident(as(resident), resident),
  then: led('closed'),
})

export const bookVisit = action({
  name: 'bookVisit',
  as: 'consultation-resident',
  input: bookInput,
  run: (resident, input) => book(as(resident), resident, input),
  then: () => '/follow/question/visit?done=booked',
})

export const cancelVisit = action({
  name: 'cancelVisit',
  as: 'consultation-resident',
  input: cancelInput,
  run: (resident) => cancelBooking(as(resident), resident),
  then: () => '/follow/question/visit?done=cancelled',
})
