import { Timeline } from '@/app/components/staff/case/timeline'
import { words } from '@/lib/messages/words'
import type { ConsultationView } from './view'

export function ConsultationTimeline({ locale, question, now }: ConsultationView) {
  const t = words(locale, 'adviceQuestion')
  const events = question.events.map((event, place) => ({
    ...event,
    key: `${event.kind} ${event.happenedOn} ${event.at?.getTime() ?? place}`,
    did: t(`event.${event.kind}`),
    alarm: event.kind === 'broken-seal',
  }))
  return <Timeline locale={locale} of="adviceQuestion" now={now} events={events} />
}
