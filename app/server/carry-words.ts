import 'server-only'
import { currentAsker, findAsking } from '@/lib/consultations/ask/draft'
import { takeWords } from '@/lib/consultations/ask/steps'
import { as } from '@/lib/identity/as'
import { Problem } from '@/lib/platform/problem'
import { portalOpen } from '@/lib/tips/intake/who-sees'
import { carryIn } from '@/lib/tips/report/carry-in'
import { freshSender } from '@/lib/tips/report/draft'

/** Begins a tip with the words of the question, or adds them to the one begun; only then is the question dropped. */
export async function carryWords(): Promise<string> {
  if (!(await portalOpen(as({ role: 'anyone' })))) throw new Problem('unavailable', 'tips_closed')
  const asker = await currentAsker()
  const asking = await findAsking(asker)
  if (asking?.state !== 'open' || !asking.draft.question) {
    throw new Problem('signed_out', 'draft_lost')
  }
  const path = await carryIn(await freshSender(), asking.draft.question.question)
  await takeWords(asker)
  return path
}
