import { Group } from '@mantine/core'
import { reviewPublicAnswer, withdrawPublicAnswer } from '@/app/actions/advice'
import { ActionButton } from '@/app/components/staff/form/action-button'
import type { ListedAnswer, WrittenAnswer } from '@/lib/consultations/publication/publish'
import { type Locale, words } from '@/lib/messages/words'
import { topicName } from '../times'
import style from './peers.module.css'
import { Section } from './section'

/** Colleagues' rewritten answers: a second person lets them out. */
export function AnswerList({ locale, answers }: { locale: Locale; answers: ListedAnswer[] }) {
  const t = words(locale, 'advice')
  return (
    <Section title={t('peers.review')} empty={t('peers.reviewNone')} hint={t('peers.reviewHint')}>
      {answers.map((answer) => (
        <li key={answer.id}>
          <Answer locale={locale} answer={answer} />
          <Group gap="sm" mt="xs">
            <ActionButton
              action={reviewPublicAnswer}
              fields={{ answerId: answer.id, decision: 'publish' }}
              size="compact-md"
            >
              {t('peers.publish')}
            </ActionButton>
            <ActionButton
              action={reviewPublicAnswer}
              fields={{ answerId: answer.id, decision: 'return' }}
              size="compact-md"
              variant="default"
            >
              {t('peers.return')}
            </ActionButton>
          </Group>
        </li>
      ))}
    </Section>
  )
}

export function OwnAnswers({ locale, answers }: { locale: Locale; answers: WrittenAnswer[] }) {
  const t = words(locale, 'advice')
  return (
    <Section title={t('peers.own')} empty={t('peers.ownNone')}>
      {answers.map((answer) => (
        <li key={answer.id}>
          <span className={style.chip}>{t(`peers.state.${answer.state}`)}</span>
          <Answer locale={locale} answer={answer} />
          {answer.state !== 'withdrawn' && (
            <ActionButton
              action={withdrawPublicAnswer}
              fields={{ answerId: answer.id }}
              size="compact-sm"
              variant="default"
            >
              {t('peers.withdraw')}
            </ActionButton>
          )}
        </li>
      ))}
    </Section>
  )
}

function Answer({ locale, answer }: { locale: Locale; answer: ListedAnswer }) {
  const t = words(locale, 'advice')
  return (
    <>
      <b>{answer.title}</b> <small>{topicName(locale, answer.topic)}</small>
      <p className={style.words}>
        <bdi>{answer.question}</bdi>
      </p>
      <p className={style.words}>
        <bdi>{answer.answer}</bdi>
      </p>
      {answer.citations.length > 0 && (
        <small>
          {t('peers.cites')}：{answer.citations.map((id) => id.replace('/', '')).join('、')}
        </small>
      )}
    </>
  )
}
