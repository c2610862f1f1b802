'use server'

import { z } from 'zod'
import { carryWords } from '@/app/[locale]/(public)/consult/scope/carry'
import { action } from '@/app/server/action'

/** Pressing it is the consent: the words go to a tip, and the question is gone. */
export const carryToReport = action({
  name: 'carryToReport',
  as: 'anyone',
  input: z.strictObject({}),
  run: carryWords,
  then: (path) => path,
})
