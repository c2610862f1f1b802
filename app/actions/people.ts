'use server'

import { action } from '@/app/server/action'
import { unseatAdvisor } from '@/lib/advisors/directory/seat'
import { releaseAssigned } from '@/lib/consultations/desk/replace'
import { disablePerson, invitePerson, unlockPerson } from '@/lib/departments/person'
import { as } from '@/lib/identity/as'
import { inviteInput, personInput } from '@/lib/identity/schema'

export const invite = action({
  name: 'invite',
  as: 'admin',
  input: inviteInput,
  run: (admin, input) => invitePerson(as(admin), admin, input),
  show: (code) => ({ code }),
})

export const disable = action({
  name: 'disable',
  as: 'admin',
  input: personInput,
  run: async (admin, input) => {
    await disablePerson(as(admin), admin, input, new Date(), unseatAdvisor)
    await releaseAssigned(admin, input.staffId)
  },
  then: () => '/desk/people?disabled=1',
})

export const unlock = action({
  name: 'unlock',
  as: 'admin',
  input: personInput,
  run: (admin, input) => unlockPerson(as({ role: 'system', job: 'sign-in' }), admin, input),
})
