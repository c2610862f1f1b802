'use server'

import { action } from '@/app/server/action'
import { afterReplacement, endService, endVillage, handOverOpen } from '@/app/server/end-service'
import { assignAdvisor, replaceAdvisor } from '@/lib/advisors/directory/assign'
import { inviteAdvisor } from '@/lib/advisors/directory/invite'
import { cancelHoliday as cancel, setHoliday as setDays } from '@/lib/advisors/hours/holidays'
import { leavePool as leave } from '@/lib/advisors/pool/pool'
import {
  assignAdvisorInput,
  cancelHolidayInput,
  endAdvisorInput,
  endAssignmentInput,
  handOverOpenInput,
  holidayInput,
  inviteAdvisorInput,
  poolMemberInput,
  replaceInput,
} from '@/lib/advisors/schema'
import { as } from '@/lib/identity/as'

export const assign = action({
  name: 'assign advisor',
  as: 'officer',
  input: assignAdvisorInput,
  run: (officer, input) => assignAdvisor(as(officer), officer, input),
  then: (_done, { areaCode }) => `/desk/advisors/villages/${areaCode}`,
})

export const replace = action({
  name: 'replace advisor',
  as: 'officer',
  input: replaceInput,
  run: async (officer, input) =>
    afterReplacement(officer, await replaceAdvisor(as(officer), officer, input)),
  then: ({ areaCode }) => `/desk/advisors/villages/${areaCode}`,
})

export const endAssignment = action({
  name: 'end assignment',
  as: 'officer',
  input: endAssignmentInput,
  run: (officer, input) => endVillage(officer, input),
})

export const endAdvisor = action({
  name: 'end advisor',
  as: 'officer',
  input: endAdvisorInput,
  run: (officer, input) => endService(officer, input),
})

export const setHoliday = action({
  name: 'set holiday',
  as: 'officer',
  input: holidayInput,
  run: (officer, input) => setDays(as(officer), officer, input),
})

export const cancelHoliday = action({
  name: 'cancel holiday',
  as: 'officer',
  input: cancelHolidayInput,
  run: (officer, input) => cancel(as(officer), officer, input),
})

export const invite = action({
  name: 'invite advisor',
  as: 'officer',
  input: inviteAdvisorInput,
  run: (officer, input) => inviteAdvisor(as(officer), officer, input),
  show: (code) => ({ code }),
})

export const leavePool = action({
  name: 'leave pool',
  as: 'officer',
  input: poolMemberInput,
  run: (officer, input) => leave(as(officer), officer, input),
})

export const handOver = action({
  name: 'hand over open questions',
  as: 'officer',
  input: handOverOpenInput,
  run: (officer, input) => handOverOpen(officer, input),
  show: ({ moved, pooled, left }) => ({
    moved: String(moved),
    pooled: String(pooled),
    left: String(left),
  }),
})
