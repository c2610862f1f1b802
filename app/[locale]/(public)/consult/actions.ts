'use server'

import { z } from 'zod'
import { action } from '@/lib/access/action'
import { carry } from './carry'

/** `with`: the words go along, and the question is dropped. `without`: only the way there. */
export const carryToReport = action({
  name: 'carryToReport',
  as: 'anyone',
  input: z.strictObject({ carry: z.enum(['with', 'without'], 'choose') }),
  run: (_anyone, input) => carry(input.carry),
  then: (path) => path,
})
