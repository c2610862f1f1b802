import { Text, Title } from '@mantine/core'
import { momentWords } from '@/app/components/staff/case/due-words'
import { Timeline } from '@/app/components/staff/case/timeline'
import { words } from '@/lib/messages/words'
import { named, type TipViewProps } from './names'
import style from './tip.module.css'

/** What happened, and then the reasons of hand-overs. */
export function TipTimeline(props: TipViewProps) {
  const { locale, tip, now } = props
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  const events = tip.events.map(({ id, kind, by, department, ...event }) => ({
    ...event,
    key: id,
    did: facts(`event.${kind}`),
    by: by && t('timelineBy', { by, department: named(locale, department) }),
    alarm: kind === 'broken-seal' || kind === 'unsafe',
  }))
  return (
    <Timeline locale={locale} of="deskTip" now={now} events={events}>
      {tip.transfers.length > 0 && <Transfers {...props} />}
    </Timeline>
  )
}

function Transfers({ locale, tip, now }: TipViewProps) {
  const t = words(locale, 'deskTip')
  return (
    <>
      <Title order={3} size="h6" mt="xs" mb={4}>
        {t('transfers.title')}
      </Title>
      <ul className={style.plain}>
        {tip.transfers.map(({ id, kind, from, to, reason, at, by }) => (
          <li key={id}>
            {t(`transfers.${kind}`, {
              from: named(locale, from) || t('transfers.start'),
              to: named(locale, to),
            })}
            <small className={style.below}>
              {momentWords(locale, at, now)} · {by}
            </small>
            <Text size="sm" component="p">
              {reason === null ? t('broken.part') : <bdi>{t('transfers.reason', { reason })}</bdi>}
            </Text>
          </li>
        ))}
      </ul>
    </>
  )
}
