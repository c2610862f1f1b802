import { Alert, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { dayWords } from '@/app/components/shared/day'
import { Card } from '@/app/components/staff/card'
import { type Locale, words } from '@/lib/messages/words'
import style from './case.module.css'
import type { CaseWords } from './case-words'
import { slotWords } from './slot-words'

export type ThreadMessage = {
  id: string
  sender: string
  by: string | null
  /** What kind of message it is, in words. */
  did: ReactNode
  sentOn: string
  slot: number
  readOn: string | null
  /** Null: the record failed its check. */
  text: ReactNode
  /** Stands under the text. */
  below?: ReactNode
}

type Props = {
  locale: Locale
  of: CaseWords
  messages: ThreadMessage[]
  /** Stands above the messages. */
  alarm?: ReactNode
  children?: ReactNode
}

/** What went to and fro, oldest first. */
export function Thread({ locale, of, messages, alarm, children }: Props) {
  const t = words(locale, of)
  return (
    <Card title={t('thread.title')} p="lg" id="thread">
      {alarm}
      {messages.length === 0 && <Text c="gray.7">{t('thread.empty')}</Text>}
      <ol className={style.thread} data-of={of}>
        {messages.map((message) => (
          <li key={message.id} data-sender={message.sender}>
            <Message locale={locale} of={of} {...message} />
          </li>
        ))}
      </ol>
      {children}
    </Card>
  )
}

function Message({
  locale,
  of,
  sender,
  text,
  below,
  ...message
}: ThreadMessage & Pick<Props, 'locale' | 'of'>) {
  const t = words(locale, of)
  const { by, did, sentOn, slot, readOn } = message
  const own = sender === 'resident'
  return (
    <>
      <p className={style.byline}>
        <b>{own ? t('thread.resident') : by}</b> {did}{' '}
        <span>{slotWords(locale, sentOn, slot)}</span>
      </p>
      {text === null ? (
        <Alert color="red.9" variant="filled">
          {t('broken.part')}
        </Alert>
      ) : (
        <p className={style.words}>{text}</p>
      )}
      {below}
      {!own && (
        <Text size="sm" c="gray.7">
          {readOn ? t('thread.read', { day: dayWords(locale, readOn) }) : t('thread.unread')}
        </Text>
      )}
    </>
  )
}
