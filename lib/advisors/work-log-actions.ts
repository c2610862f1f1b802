'use server'

import { action } from '@/lib/access/action'
import { as } from '@/lib/access/as'
import { addEntry, removeEntry } from './work-log'
import { removeWorkEntryInput, workEntryInput } from './work-log-schema'

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
