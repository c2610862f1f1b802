import { Alert, Paper, Text, Title } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import { findStatute } from '@/lib/consultations/law/statutes'
import { words } from '@/lib/messages/words'
import style from './question.module.css'
import type { ConsultationView } from './view'

type Message = ConsultationView['question']['messages'][number]

/** What went to and fro after the question. */
export function Thread({ locale, question: { messages } }: ConsultationView) {
  const t = words(locale, 'adviceQuestion')
  return (
    <Paper withBorder p="lg" component="section" id="thread">
      <Title order={2} size="h5" mb="xs">
        {t('thread.title')}
      </Title>
      {messages.length === 0 && <Text c="gray.7">{t('thread.empty')}</Text>}
      <ol className={style.thread}>
        {messages.map((message) => (
          <li key={message.id} data-sender={message.sender}>
            <Letter locale={locale} message={message} />
          </li>
        ))}
      </ol>
    </Paper>
  )
}

function Letter({ locale, message }: { locale: ConsultationView['locale']; message: Message }) {
  const t = words(locale, 'adviceQuestion')
  const facts = words(locale, 'deskFacts')
  const { sender, by, kind, sentOn, slot, content, readOn } = message
  const when = `${dayWords(locale, sentOn)} ${facts(`slot.${slot as 0 | 1 | 2 | 3}`)}`
  return (
    <>
      <p className={style.byline}>
        <b>{sender === 'resident' ? t('thread.resident') : by}</b> {t(`thread.${kind}`)}{' '}
        {content?.mark && <span className={style.chip}>{t(`thread.${content.mark}`)}</span>}{' '}
        <span>{when}</span>
      </p>
      {content ? (
        <p className={style.words}>
          <bdi>{content.text}</bdi>
        </p>
      ) : (
        <Alert color="red.9" variant="filled">
          {t('broken.part')}
        </Alert>
      )}
      {content && content.citations.length > 0 && <Cited locale={locale} ids={content.citations} />}
      {sender === 'staff' && (
        <Text size="sm" c="gray.7">
          {readOn ? t('thread.read', { day: dayWords(locale, readOn) }) : t('thread.unread')}
        </Text>
      )}
    </>
  )
}

/** What was cited, in the words of the law as far as it is still in force. */
function Cited({ locale, ids }: { locale: ConsultationView['locale']; ids: readonly string[] }) {
  const t = words(locale, 'adviceQuestion')
  return (
    <details className={style.cited}>
      <summary>
        {t('thread.cites')}：{ids.map((id) => id.replace('/', '')).join('、')}
      </summary>
      {ids.map((id) => (
        <p key={id} className={style.words}>
          {findStatute(id)?.text}
        </p>
      ))}
    </details>
  )
}
