'use server'

import { z } from 'zod'
import { action } from '@/lib/access/action'
import { carryWords } from './carry'

/** Pressing it is the consent: the words go to a tip, and the question is gone. */
export const carryToReport = action({
  name: 'carryToReport',
  as: 'anyone',
  input: z.strictObject({}),
  run: carryWords,
  then: (path) => path,
})
