'use server'

import { action } from '@/lib/access/action'
import { receiptInput } from '@/lib/receipts/schema'
import { enterOrWait } from './enter'

/** One field for both kinds of receipts. */
export const lookUpReceipt = action({
  name: 'lookUpReceipt',
  as: 'anyone',
  input: receiptInput,
  run: (_anyone, input) => enterOrWait(input),
  then: (path) => path,
})
