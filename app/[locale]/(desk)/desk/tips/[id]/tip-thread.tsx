import { Alert, Text } from '@mantine/core'
import { Thread, type ThreadMessage } from '@/app/components/staff/case/thread'
import { type Locale, words } from '@/lib/messages/words'
import { Marked } from './marked'
import { placesOf, type TipViewProps } from './names'
import { TipComposer } from './tip-composer'
import { TipStanding } from './tip-standing'

/** What went to and fro, and where to write. */
export function TipThread(props: TipViewProps) {
  const { locale, tip, area } = props
  const t = words(locale, 'deskTip')
  const unsafe = tip.messages.some(({ kind }) => kind === 'unsafe')
  return (
    <Thread
      locale={locale}
      of="deskTip"
      messages={tip.messages.map((message) => shown(locale, message))}
      alarm={
        unsafe && <Alert color="red.9" variant="filled" mb="sm" title={t('thread.unsafeNow')} />
      }
    >
      <TipComposer
        tipId={tip.id}
        version={String(tip.version)}
        may={tip.may.write}
        mayAsk={tip.may.ask}
        names={tip.content?.who ?? []}
        places={placesOf(area, tip)}
        theirs={<TipStanding {...props} />}
      />
    </Thread>
  )
}

function shown(locale: Locale, message: TipViewProps['tip']['messages'][number]): ThreadMessage {
  const t = words(locale, 'deskTip')
  const { kind, mark, text, choices, ...rest } = message
  return {
    ...rest,
    did: t(mark ? `thread.mark.${mark}` : `thread.${kind}`),
    text: text && <Marked locale={locale} pieces={text} />,
    below: choices.length > 0 && (
      <Text size="sm" c="gray.7">
        {t('thread.choices', { choices: choices.join(' / ') })}
      </Text>
    ),
  }
}
