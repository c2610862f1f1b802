import { momentWords } from '@/app/components/staff/case/due-words'
import { words } from '@/lib/messages/words'
import type { TipViewProps } from './names'

/** How the tip stands: its status, what was done last and by whom, and the last thing the resident was told. */
export function StandingNow({ locale, tip, now }: TipViewProps) {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  const last = tip.events.findLast(({ at }) => at !== null)
  const told = tip.messages.findLast(({ sender }) => sender === 'staff')
  const outcome = tip.status === 'closed' ? tip.closures.at(-1)?.outcome : undefined
  return (
    <>
      <p>
        {t('fact.status')}：<b>{facts(`status.${tip.status}`)}</b>
        {outcome && ` · ${facts(`outcome.${outcome}`)}`}
      </p>
      {last?.at && (
        <p>
          {[facts(`event.${last.kind}`), last.by, momentWords(locale, last.at, now)]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      {told?.text && (
        <p>
          {t('thread.told')}：<bdi>{told.text.map((piece) => piece.text).join('')}</bdi>
        </p>
      )}
    </>
  )
}
