import { Text } from '@mantine/core'
import { momentWords } from '@/app/components/staff/case/due-words'
import type { Opinion } from '@/lib/consultations/desk/second-opinion'
import { href, type Locale, words } from '@/lib/messages/words'
import { topicName } from '../times'
import { OpinionAnswer } from './forms'
import style from './peers.module.css'
import { Section } from './section'

type Props = { locale: Locale; now: Date; opinions: readonly Opinion[] }

/** Colleagues' questions, in their own words and without their names. */
export function AskedOfMe({ locale, now, opinions }: Props) {
  const t = words(locale, 'advice')
  return (
    <Section title={t('peers.asked')} empty={t('peers.askedNone')}>
      {opinions.map((one) => (
        <li key={one.id}>
          <b>{topicName(locale, one.topic)}</b>{' '}
          <small>{momentWords(locale, one.askedAt, now)}</small>
          <Said locale={locale} text={one.text} />
          {one.answeredAt ? (
            <Answered locale={locale} now={now} opinion={one} />
          ) : (
            one.text !== null && <OpinionAnswer opinionId={one.id} />
          )}
        </li>
      ))}
    </Section>
  )
}

export function MyQuestions({ locale, now, opinions }: Props) {
  const t = words(locale, 'advice')
  return (
    <Section title={t('peers.mine')} empty={t('peers.mineNone')}>
      {opinions.map((one) => (
        <li key={one.id}>
          <b>
            {one.consultationId ? (
              <a href={href(locale, `/advice/${one.consultationId}`)}>
                {topicName(locale, one.topic)}
              </a>
            ) : (
              topicName(locale, one.topic)
            )}
          </b>{' '}
          <small>{momentWords(locale, one.askedAt, now)}</small>
          <Said locale={locale} text={one.text} />
          {one.answeredAt ? (
            <Answered locale={locale} now={now} opinion={one} />
          ) : (
            <Text size="sm" c="gray.7">
              {t('peers.waits')}
            </Text>
          )}
        </li>
      ))}
    </Section>
  )
}

function Answered({ locale, now, opinion }: Omit<Props, 'opinions'> & { opinion: Opinion }) {
  const t = words(locale, 'advice')
  return (
    <div className={style.answer}>
      <small>
        {t('peers.reply')}
        {opinion.answeredAt && ` · ${momentWords(locale, opinion.answeredAt, now)}`}
      </small>
      <Said locale={locale} text={opinion.answer} />
    </div>
  )
}

function Said({ locale, text }: { locale: Locale; text: string | null }) {
  return (
    <p className={style.words}>
      <bdi>{text ?? words(locale, 'advice')('peers.broken')}</bdi>
    </p>
  )
}
