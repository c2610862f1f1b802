'use server'

import { action } from '@/lib/access/action'
import { as } from '@/lib/access/as'
import { enterNew } from '@/lib/access/enter'
import { joinInput } from '@/lib/access/schema'
import { seatAdvisor } from '@/lib/advisors/seat'
import { record } from '@/lib/audit/record'
import { join as accept } from '@/lib/departments/join'

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
