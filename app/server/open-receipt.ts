import 'server-only'
import { noteShown } from '@/lib/cases/follow/receipt-session'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { setOpenedCookie, setWaitingCookie } from '@/lib/http/resident-cookie'
import { Problem } from '@/lib/platform/problem'
import { lookUp } from '@/lib/receipts/look-up'
import type { ReceiptInput } from '@/lib/receipts/schema'
import { tipCase } from '@/lib/tips/tip-case'

/** Opens what a receipt stands for, a tip or a question, and remembers it in this browser for fifteen minutes. Both kinds and a miss ask the database the same. */
async function enter(input: ReceiptInput): Promise<string> {
  const found = await lookUp(input)
  await noteShown(tipCase, found)
  await noteShown(consultationCase, found)
  if (!found) throw new Problem('not_found', 'receipt_unknown', 'receipt')
  await setOpenedCookie(found)
  return found.subject === 'tip' ? '/follow/thread' : '/follow/question'
}

/** Where a look-up leads: to the thread, or to the page that waits with what was typed. */
export function enterOrWait(input: ReceiptInput): Promise<string> {
  return enter(input).catch(async (problem: unknown) => {
    if (!(problem instanceof Problem) || problem.code !== 'too_many') throw problem
    await setWaitingCookie(input.receipt, input.phrase)
    return '/follow?wait=1'
  })
}
