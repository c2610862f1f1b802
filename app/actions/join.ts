'use server'

import { action } from '@/app/server/action'
import { seatAdvisor } from '@/lib/advisors/directory/seat'
import { record } from '@/lib/audit/record'
import { join as accept } from '@/lib/departments/join'
import { as } from '@/lib/identity/as'
import { joinInput } from '@/lib/identity/schema'
import { enterNew } from '@/lib/identity/sign-in/enter'

export const join = action({
  name: 'join',
  as: 'anyone',
  input: joinInput,
  secrets: ['code', 'newPassword', 'again', 'offer'],
  run: async (_anyone, input) =>
    enterNew(
      record,
      await accept(as({ role: 'system', job: 'join' }), input, new Date(), seatAdvisor),
    ),
  then: () => '/desk/me/sheet',
})
