import 'server-only'
import { saveDraft } from '@/lib/drafts/draft'
import { findReport, freshSender, type Report } from './draft'
import { newReport } from './report-steps'

/** Begins a report with words that were written elsewhere, as the start of its story; a report being written has them added at its end. Gives the way to its first page. */
export async function beginWith(words: string): Promise<string> {
  const sender = await freshSender()
  const found = await findReport(sender)
  const begun = found?.state === 'open' ? found.draft : { ...newReport(), group: '', helper: false }
  const before = begun.story ?? { story: '', earlier: '', guess: '', unseen: '', answers: [] }
  const story = { ...before, story: [before.story, words].filter(Boolean).join('\n') }
  const content: Report = { purpose: 'report', state: 'open', draft: { ...begun, story } }
  await saveDraft(sender.db, sender.key, content)
  return '/report'
}
