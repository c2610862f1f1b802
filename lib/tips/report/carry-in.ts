import 'server-only'
import { findCaseDraft } from '@/lib/cases/draft'
import { answerStory } from './answer-step'
import { beginReport } from './begin'
import type { ReportWriter } from './draft'
import { storyInput } from './input'

/** The last group of the first page: 「其他、不清楚」, until the resident says better. */
const undecided = 'other'

/** Puts words written elsewhere into the story of a report, which is begun if there is none. Tells where to go on. */
export async function carryIn(writer: ReportWriter, words: string): Promise<string> {
  const before = await findCaseDraft(writer)
  const draft = before?.state === 'open' ? before.draft : null
  if (!draft) await beginReport(writer, { group: undecided, helper: 'self' })
  const story = [draft?.story?.story, words].filter(Boolean).join('\n\n').slice(0, 5000)
  const { earlier, guess, unseen, answers = [] } = draft?.story ?? {}
  const [q0, q1, q2, q3] = answers
  await answerStory(writer, storyInput.parse({ story, earlier, guess, unseen, q0, q1, q2, q3 }))
  return '/report?carried=1'
}
