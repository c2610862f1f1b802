import { consultationDrafts } from '@/lib/consultations/ask/draft'
import { reports } from '@/lib/tips/report/draft'
import 'server-only'
import { currentWriter, findCaseDraft } from '@/lib/cases/draft'
import { takeWords } from '@/lib/consultations/ask/answer-question'
import { as } from '@/lib/identity/as'
import { Problem } from '@/lib/platform/problem'
import { portalOpen } from '@/lib/tips/intake/who-sees'
import { carryIn } from '@/lib/tips/report/carry-in'

/** Begins a tip with the words of the question, or adds them to the one begun; only then is the question dropped. */
export async function carryWords(): Promise<string> {
  if (!(await portalOpen(as({ role: 'anyone' })))) throw new Problem('unavailable', 'tips_closed')
  const writer = await currentWriter(consultationDrafts)
  const asking = await findCaseDraft(writer)
  if (asking?.state !== 'open' || !asking.draft.question) {
    throw new Problem('signed_out', 'draft_lost')
  }
  const path = await carryIn(await currentWriter(reports), asking.draft.question.question)
  await takeWords(writer)
  return path
}
