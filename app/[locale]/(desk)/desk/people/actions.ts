'use server'

import { action } from '@/lib/access/action'
import { as } from '@/lib/access/as'
import { inviteInput, personInput } from '@/lib/access/schema'
import { unseatAdvisor } from '@/lib/advisors/seat'
import { releaseHeld } from '@/lib/consultations/replace'
import { invite as ask, disable as end, unlock as forgive } from '@/lib/departments/people'

export const invite = action({
  name: 'invite',
  as: 'admin',
  input: inviteInput,
  run: (admin, input) => ask(as(admin), admin, input),
  show: (code) => ({ code }),
})

export const disable = action({
  name: 'disable',
  as: 'admin',
  input: personInput,
  run: async (admin, input) => {
    await end(as(admin), admin, input, new Date(), unseatAdvisor)
    await releaseHeld(admin, input.staffId)
  },
  then: () => '/desk/people?disabled=1',
})

export const unlock = action({
  name: 'unlock',
  as: 'admin',
  input: personInput,
  run: (admin, input) => forgive(as({ role: 'system', job: 'sign-in' }), admin, input),
})
