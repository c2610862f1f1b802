'use server'

import { action } from '@/app/server/action'
import { enterOrWait } from '@/app/server/open-receipt'
import { receiptInput } from '@/lib/receipts/schema'

/** One field for both kinds of receipts. */
export const lookUpReceipt = action({
  name: 'lookUpReceipt',
  as: 'anyone',
  input: receiptInput,
  run: (_anyone, input) => enterOrWait(input),
  then: (path) => path,
})
