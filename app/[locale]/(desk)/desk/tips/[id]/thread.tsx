import { Alert, Paper, Text, Title } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import { words } from '@/lib/messages/words'
import { Composer } from './composer'
import { Marked } from './marked'
import { placesOf, type TipViewProps } from './names'
import { StandingNow } from './standing-now'
import style from './tip.module.css'

type Message = TipViewProps['tip']['messages'][number]

/** What went to and fro, and where to write. */
export function Thread({ locale, tip, area, now }: TipViewProps) {
  const t = words(locale, 'deskTip')
  const unsafe = tip.messages.some(({ kind }) => kind === 'unsafe')
  return (
    <Paper withBorder p="lg" component="section" id="thread">
      <Title order={2} size="h5" mb="xs">
        {t('thread.title')}
      </Title>
      {unsafe && <Alert color="red.9" variant="filled" mb="sm" title={t('thread.unsafeNow')} />}
      {tip.messages.length === 0 && <Text c="gray.7">{t('thread.empty')}</Text>}
      <ol className={style.thread}>
        {tip.messages.map((message) => (
          <li key={message.id} data-sender={message.sender}>
            <MessageCard locale={locale} message={message} />
          </li>
        ))}
      </ol>
      <Composer
        tipId={tip.id}
        version={String(tip.version)}
        may={tip.may.write}
        mayAsk={tip.may.ask}
        names={tip.content?.who ?? []}
        places={placesOf(area, tip)}
        theirs={<StandingNow locale={locale} tip={tip} area={area} now={now} />}
      />
    </Paper>
  )
}

function MessageCard({ locale, message }: { locale: TipViewProps['locale']; message: Message }) {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  const { sender, by, kind, sentOn, slot, text, choices, readOn, mark } = message
  const when = `${dayWords(locale, sentOn)} ${facts(`slot.${slot as 0 | 1 | 2 | 3}`)}`
  return (
    <>
      <p className={style.byline}>
        <b>{sender === 'resident' ? t('thread.resident') : by}</b>{' '}
        {t(mark ? `thread.mark.${mark}` : `thread.${kind}`)} <span>{when}</span>
      </p>
      {text ? (
        <p className={style.message}>
          <Marked locale={locale} pieces={text} />
        </p>
      ) : (
        <Alert color="red.9" variant="filled">
          {t('broken.part')}
        </Alert>
      )}
      {choices.length > 0 && (
        <Text size="sm" c="gray.7">
          {t('thread.choices', { choices: choices.join(' / ') })}
        </Text>
      )}
      {sender === 'staff' && (
        <Text size="sm" c="gray.7">
          {readOn ? t('thread.read', { day: dayWords(locale, readOn) }) : t('thread.unread')}
        </Text>
      )}
    </>
  )
}
