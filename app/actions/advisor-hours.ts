'use server'

import { action } from '@/app/server/action'
import { cancelHoliday, setHoliday } from '@/lib/advisors/hours/holidays'
import { addHoursInput, endHoursInput } from '@/lib/advisors/hours/input'
import { addHours, endHours } from '@/lib/advisors/hours/own-hours'
import { letIntoPool } from '@/lib/advisors/pool/pool'
import { cancelHolidayInput, holidayInput, poolMemberInput } from '@/lib/advisors/schema'
import { as } from '@/lib/identity/as'
import { keyring } from '@/lib/identity/session/keyring'

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
export const letColleagueIn = action({
  name: 'letColleagueIn',
  as: 'advisor',
  input: poolMemberInput,
  run: async (advisor, input) =>
    letIntoPool(as({ role: 'system', job: 'join' }), advisor, await keyring(advisor), input),
})
