import { StandingNow } from '@/app/components/staff/case/standing-now'
import { words } from '@/lib/messages/words'
import type { TipViewProps } from './names'

/** The tip's status, what was done last and by whom, and the last thing the resident was told. */
export function TipStanding({ locale, tip, now }: TipViewProps) {
  const facts = words(locale, 'deskFacts')
  const told = tip.messages.findLast(({ sender }) => sender === 'staff')
  const outcome = tip.status === 'closed' ? tip.closures.at(-1)?.outcome : undefined
  return (
    <StandingNow
      locale={locale}
      of="deskTip"
      now={now}
      status={facts(`status.${tip.status}`)}
      outcome={outcome && facts(`outcome.${outcome}`)}
      events={tip.events}
      did={(kind) => facts(`event.${kind}`)}
      told={told?.text?.map((piece) => piece.text).join('')}
    />
  )
}
