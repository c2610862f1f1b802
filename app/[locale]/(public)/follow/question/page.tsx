import { deleteAnswer } from '@/app/actions/follow-question'
import type { ShownLetter } from '@/app/components/public/case/letters'
import { OpenedCase } from '@/app/components/public/case/opened-case'
import { Steps } from '@/app/components/public/case/steps'
import { TimeUp } from '@/app/components/public/case/time-up'
import { Laws } from '@/app/components/public/laws'
import { page } from '@/app/server/public-page'
import { currentSession } from '@/lib/cases/follow/receipt-session'
import { findBooking } from '@/lib/consultations/bookings/book'
import { findAssignment } from '@/lib/consultations/follow/find-assignment'
import { type Letter, readConsultationThread } from '@/lib/consultations/follow/thread'
import { findStatute } from '@/lib/consultations/law/statutes'
import { type Locale, words } from '@/lib/messages/words'
import { shownSteps } from './shown-steps'
import { emptyText, standingWords } from './standing'
import { waysOf } from './ways'

const done = ['answered', 'added', 'deleted', 'rated', 'consented', 'closed'] as const

/** How a question stands and what the lawyer wrote. */
export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'question')
  const opened = await currentSession('consultation')
  if (!opened) return <TimeUp locale={locale} />
  const { db, resident, key } = opened
  const thread = await readConsultationThread(db, resident, key)
  const [assignment, booking] = await Promise.all([
    findAssignment(db, resident.caseId),
    findBooking(db, resident),
  ])
  const just = done.find((attempt) => attempt === search.done)
  return (
    <OpenedCase
      locale={locale}
      of="question"
      token={token}
      until={opened.until}
      done={just && t(`done.${just}`)}
      empty={emptyText(locale, thread)}
      letters={thread.letters.map((letter) => shown(locale, letter))}
      remove={deleteAnswer}
      ways={waysOf(locale, thread, booking !== null)}
    >
      <p>{t('topic', { topic: words(locale, 'topics')(`names.${thread.question.topic}`) })}</p>
      <p className="lead">{standingWords(locale, thread)}</p>
      <p>{t(assignment.poolCode ? 'holders.pool' : 'holders.advisor')}</p>
      <Steps locale={locale} steps={shownSteps(locale, thread.steps)} />
    </OpenedCase>
  )
})

function shown(locale: Locale, letter: Letter): ShownLetter {
  const { id, on } = letter
  if (letter.from === 'resident') {
    const kind = letter.kind === 'answer' ? 'answer' : 'addition'
    return { id, on, own: words(locale, 'question')(`letters.own.${kind}`) }
  }
  const { content, answered, kind } = letter
  const laws = content?.citations.map(findStatute).filter((law) => law !== undefined) ?? []
  return {
    ...{ id, on, text: content?.text ?? null, isQuestion: kind === 'question', answered },
    below: <Laws locale={locale} laws={laws} />,
  }
}
