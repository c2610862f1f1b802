'use server'

import { action } from '@/lib/access/action'
import { as } from '@/lib/access/as'
import { keyring } from '@/lib/access/keyring'
import { cancelHoliday, setHoliday } from './holidays'
import { addHours, endHours } from './own-hours'
import { addHoursInput, endHoursInput } from './own-hours-schema'
import { letIntoPool } from './pool'
import { cancelHolidayInput, holidayInput, poolMemberInput } from './schema'

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
