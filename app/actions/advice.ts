'use server'

import { action } from '@/app/server/action'
import { cancelHoliday, setHoliday } from '@/lib/advisors/hours/holidays'
import { addHoursInput, endHoursInput } from '@/lib/advisors/hours/input'
import { addHours, endHours } from '@/lib/advisors/hours/own-hours'
import { admitToPool } from '@/lib/advisors/pool/pool'
import { cancelHolidayInput, holidayInput, poolMemberInput } from '@/lib/advisors/schema'
import { addEntry, removeEntry } from '@/lib/advisors/work-log/entry'
import { removeWorkEntryInput, workEntryInput } from '@/lib/advisors/work-log/input'
import { askBack } from '@/lib/consultations/desk/ask-back'
import { claimConsultation as claim } from '@/lib/consultations/desk/claim'
import { closeConsultation as close } from '@/lib/consultations/desk/close'
import { addFirmParty } from '@/lib/consultations/desk/firm-parties'
import { handToStandIn } from '@/lib/consultations/desk/hand-over'
import * as inputs from '@/lib/consultations/desk/input'
import { putInPool } from '@/lib/consultations/desk/pool'
import { referToLegalAid, referToMediation } from '@/lib/consultations/desk/refer'
import { reopenConsultation as reopen } from '@/lib/consultations/desk/reopen'
import { reply } from '@/lib/consultations/desk/reply'
import { answerOpinion, askOpinion } from '@/lib/consultations/desk/second-opinion'
import { reviewAnswer, withdrawAnswer, writeAnswer } from '@/lib/consultations/publication/publish'
import { as } from '@/lib/identity/as'
import { keyring } from '@/lib/identity/session/keyring'

export const replyToConsultation = action({
  name: 'replyToQuestion',
  as: 'advisor',
  input: inputs.replyInput,
  run: async (advisor, input) => reply(as(advisor), advisor, await keyring(advisor), input),
})

export const askBackResident = action({
  name: 'askBackResident',
  as: 'advisor',
  input: inputs.askBackInput,
  run: async (advisor, input) => askBack(as(advisor), advisor, await keyring(advisor), input),
})

export const closeConsultation = action({
  name: 'closeConsultation',
  as: 'advisor',
  input: inputs.onConsultationInput,
  run: (advisor, input) => close(as(advisor), advisor, input),
})

export const reopenConsultation = action({
  name: 'reopenConsultation',
  as: 'advisor',
  input: inputs.onConsultationInput,
  run: (advisor, input) => reopen(as(advisor), advisor, input),
})

/** Takes a question out of the pool. */
export const claimConsultation = action({
  name: 'claimConsultation',
  as: 'advisor',
  input: inputs.onConsultationInput,
  run: async (advisor, input) => claim(as(advisor), advisor, await keyring(advisor), input),
})

export const returnToPool = action({
  name: 'returnToPool',
  as: 'advisor',
  input: inputs.onConsultationInput,
  run: async (advisor, input) => putInPool(as(advisor), advisor, await keyring(advisor), input),
  then: () => '/advice',
})

/** One press: a conflict of interest, or a holiday. */
export const handToSubstitute = action({
  name: 'handToSubstitute',
  as: 'advisor',
  input: inputs.onConsultationInput,
  run: async (advisor, input) => handToStandIn(as(advisor), advisor, await keyring(advisor), input),
  then: () => '/advice',
})

export const addPartyOfFirm = action({
  name: 'addPartyOfFirm',
  as: 'advisor',
  input: inputs.firmPartyInput,
  run: (advisor, input) => addFirmParty(as(advisor), advisor, input),
})

export const askSecondOpinion = action({
  name: 'askSecondOpinion',
  as: 'advisor',
  input: inputs.secondOpinionInput,
  run: async (advisor, input) => askOpinion(as(advisor), advisor, await keyring(advisor), input),
})

export const giveSecondOpinion = action({
  name: 'giveSecondOpinion',
  as: 'advisor',
  input: inputs.answerOpinionInput,
  run: (advisor, input) => answerOpinion(as(advisor), advisor, input),
})

export const handToLegalAid = action({
  name: 'handToLegalAid',
  as: 'advisor',
  input: inputs.legalAidInput,
  run: async (advisor, input) =>
    referToLegalAid(as(advisor), advisor, await keyring(advisor), input),
})

export const handToMediation = action({
  name: 'handToMediation',
  as: 'advisor',
  input: inputs.mediationInput,
  run: async (advisor, input) =>
    referToMediation(as(advisor), advisor, await keyring(advisor), input),
})

/** An answer for everybody, to be reviewed by a second person. */
export const writePublicAnswer = action({
  name: 'writePublicAnswer',
  as: 'advisor',
  input: inputs.writeAnswerInput,
  run: async (advisor, input) => writeAnswer(as(advisor), advisor, await keyring(advisor), input),
})

export const reviewPublicAnswer = action({
  name: 'reviewPublicAnswer',
  as: 'advisor',
  input: inputs.reviewAnswerInput,
  run: (advisor, input) => reviewAnswer(as(advisor), advisor, input),
})

export const withdrawPublicAnswer = action({
  name: 'withdrawPublicAnswer',
  as: 'advisor',
  input: inputs.withdrawAnswerInput,
  run: (advisor, input) => withdrawAnswer(as(advisor), advisor, input),
})

export const addOwnHours = action({
  name: 'addOwnHours',
  as: 'advisor',
  input: addHoursInput,
  run: (advisor, input) => addHours(as(advisor), advisor, input),
})

export const endOwnHours = action({
  name: 'endOwnHours',
  as: 'advisor',
  input: endHoursInput,
  run: (advisor, input) => endHours(as(advisor), advisor, input),
})

export const setOwnHoliday = action({
  name: 'setOwnHoliday',
  as: 'advisor',
  input: holidayInput,
  run: (advisor, input) => setHoliday(as(advisor), advisor, input),
})

export const cancelOwnHoliday = action({
  name: 'cancelOwnHoliday',
  as: 'advisor',
  input: cancelHolidayInput,
  run: (advisor, input) => cancelHoliday(as(advisor), advisor, input),
})

/** Gives a colleague who has joined the key of a pool the advisor is on duty for. */
export const admitColleague = action({
  name: 'letColleagueIn',
  as: 'advisor',
  input: poolMemberInput,
  run: async (advisor, input) =>
    admitToPool(as({ role: 'system', job: 'join' }), advisor, await keyring(advisor), input),
})

export const addWorkEntry = action({
  name: 'addWorkEntry',
  as: 'advisor',
  input: workEntryInput,
  run: (advisor, input) => addEntry(as(advisor), advisor, input),
})

export const removeWorkEntry = action({
  name: 'removeWorkEntry',
  as: 'advisor',
  input: removeWorkEntryInput,
  run: (advisor, input) => removeEntry(as(advisor), advisor, input),
})
