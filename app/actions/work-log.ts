'use server'

import { action } from '@/app/server/action'
import { removeWorkEntryInput, workEntryInput } from '@/lib/advisors/work-log/input'
import { addEntry, removeEntry } from '@/lib/advisors/work-log/work-log'
import { as } from '@/lib/identity/as'

export const addWorkEntry = action({
  name: 'addWorkEntry',
  as: 'advisor',
  input: workEntryInput,
  run: (advisor, input) => addEntry(as(advisor), advisor, input),
})

export const removeWorkEntry = action({
  name: 'removeWorkEntry',
  as: 'advisor',
  input: removeWorkEntryInput,
  run: (advisor, input) => removeEntry(as(advisor), advisor, input),
})
