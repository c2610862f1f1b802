import { StandingNow } from '@/app/components/staff/case/standing-now'
import { words } from '@/lib/messages/words'
import type { ConsultationView } from './view'

/** The consultation's status, what was done last and by whom, and the last answer. */
export function ConsultationStanding({ locale, question, now }: ConsultationView) {
  const t = words(locale, 'adviceQuestion')
  const told = question.messages.findLast(({ sender }) => sender === 'staff')
  return (
    <StandingNow
      locale={locale}
      of="adviceQuestion"
      now={now}
      status={words(locale, 'advice')(`status.${question.status}`)}
      events={question.events}
      did={(kind) => t(`event.${kind}`)}
      told={told?.content?.text}
    />
  )
}
