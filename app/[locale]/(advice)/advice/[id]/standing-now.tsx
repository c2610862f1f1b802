import { momentWords } from '@/app/components/staff/case/due-words'
import { words } from '@/lib/messages/words'
import type { ConsultationView } from './view'

/** How the question stands: its status, what was done last and by whom, and the last answer. */
export function StandingNow({ locale, question, now }: ConsultationView) {
  const t = words(locale, 'adviceQuestion')
  const advice = words(locale, 'advice')
  const last = question.events.findLast(({ at }) => at !== null)
  const told = question.messages.findLast(({ sender }) => sender === 'staff')
  return (
    <>
      <p>
        {t('fact.status')}：<b>{advice(`status.${question.status}`)}</b>
      </p>
      {last?.at && (
        <p>
          {[t(`event.${last.kind}`), last.by, momentWords(locale, last.at, now)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {told?.content && (
        <p>
          {t('thread.told')}：<bdi>{told.content.text}</bdi>
        </p>
      )}
    </>
  )
}
