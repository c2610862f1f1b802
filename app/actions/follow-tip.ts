'use server'

import { z } from 'zod'
import { action } from '@/app/server/action'
import { deleteMessage } from '@/lib/cases/follow/delete-message'
import { following } from '@/lib/cases/follow/receipt-session'
import { clearResidentCookie } from '@/lib/http/resident-cookie'
import { as } from '@/lib/identity/as'
import { add } from '@/lib/tips/follow/add'
import { answer } from '@/lib/tips/follow/answer'
import {
  addInput,
  answerInput,
  deleteMessageInput,
  unsafeInput,
  withdrawInput,
} from '@/lib/tips/follow/input'
import { unsafe } from '@/lib/tips/follow/unsafe'
import { withdraw } from '@/lib/tips/follow/withdraw'
import { tipCase } from '@/lib/tips/tip-case'

export const answerQuestion = action({
  name: 'answerQuestion',
  as: 'anyone',
  input: answerInput,
  run: (_anyone, input) => following(tipCase, input, answer),
  then: () => '/follow/thread?done=answered',
})

export const addToTip = action({
  name: 'addToTip',
  as: 'anyone',
  input: addInput,
  run: (_anyone, input) => following(tipCase, input, add),
  then: () => '/follow/thread?done=added',
})

export const sayUnsafe = action({
  name: 'sayUnsafe',
  as: 'anyone',
  input: unsafeInput,
  run: (_anyone, input) => following(tipCase, input, unsafe),
  then: () => '/follow/thread?done=unsafe',
})

export const deleteTipMessage = action({
  name: 'burnMessage',
  as: 'tip-resident',
  input: deleteMessageInput,
  run: (resident, input) => deleteMessage(as(resident), tipCase, resident, input),
  then: () => '/follow/thread?done=deleted',
})

export const withdrawTip = action({
  name: 'withdrawTip',
  as: 'tip-resident',
  input: withdrawInput,
  run: (resident) => withdraw(as(resident), resident),
  then: () => '/follow/thread?done=withdrawn',
})

export const closeThread = action({
  name: 'closeThread',
  as: 'anyone',
  input: z.strictObject({}),
  run: clearResidentCookie,
  then: () => '/follow?closed=1',
})
