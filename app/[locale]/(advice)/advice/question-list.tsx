import { claimConsultation } from '@/app/actions/advice'
import { dayWords } from '@/app/components/shared/day'
import { DueMark } from '@/app/components/staff/case/due-mark'
import { UrgencyMark } from '@/app/components/staff/case/urgency-mark'
import { ActionButton } from '@/app/components/staff/form/action-button'
import type { ConsultationCard } from '@/lib/consultations/desk/queue'
import { href, type Locale, words } from '@/lib/messages/words'
import style from './advice.module.css'

type Props = {
  locale: Locale
  cards: readonly ConsultationCard[]
  area: (code: string) => string
  now: Date
}

/** Questions in their order, each a line at a desk and a card on a phone. Nothing in it was ever sealed. */
export function QuestionList({ cards, ...shared }: Props) {
  return (
    <ol className={style.list}>
      {cards.map((card) => (
        <li key={card.id} data-urgent={card.urgent || undefined}>
          <Row card={card} {...shared} />
        </li>
      ))}
    </ol>
  )
}

function Row({ locale, card, area, now }: Omit<Props, 'cards'> & { card: ConsultationCard }) {
  const t = words(locale, 'advice')
  const facts = words(locale, 'deskFacts')
  const topic = words(locale, 'topics')(`names.${card.topic}`)
  const place = area(card.areaCode)
  const name = t('open', { topic, area: place })
  const day = dayWords(locale, card.receivedOn)
  return (
    <>
      <div className={style.what}>
        <a
          className={style.open}
          href={href(locale, `/advice/${card.id}`)}
          aria-label={card.unread ? `${name}（${t('unread')}）` : name}
        >
          {topic}
        </a>
        {card.unread && <span className={style.unread}>{t('unread')}</span>}
        <small>
          {place} · {facts('received', { day, slot: facts(`slot.${card.slot as 0 | 1 | 2 | 3}`) })}
        </small>
      </div>
      <div className={style.marks}>
        {card.urgent && <UrgencyMark urgency="danger" label={t('urgent')} />}
        <span className={style.status}>{t(`status.${card.status}`)}</span>
      </div>
      <div className={style.clock}>
        {card.due && <small>{t(`due.${card.due}`)}</small>}
        {card.status !== 'closed' && (
          <DueMark locale={locale} due={card.dueAt} waiting={card.status === 'waiting'} now={now} />
        )}
      </div>
      {card.poolCode && card.status !== 'closed' && (
        <div className={style.press}>
          <ActionButton
            action={claimConsultation}
            fields={{ consultationId: card.id, version: String(card.version) }}
            size="compact-md"
            aria-label={`${t('claim')}：${topic}，${place}`}
          >
            {t('claim')}
          </ActionButton>
        </div>
      )}
    </>
  )
}
