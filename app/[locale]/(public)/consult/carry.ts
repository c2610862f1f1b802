import 'server-only'
import { takeWords } from '@/lib/consultations/ask-steps'
import { currentAsker } from '@/lib/consultations/draft'
import { beginWith } from '@/lib/tips/carry'

/** From a question to a report. Nothing goes along but what the asker agreed to, and no link is kept. */
export async function carry(what: 'with' | 'without'): Promise<string> {
  if (what === 'without') return '/report'
  return beginWith(await takeWords(await currentAsker()))
}
