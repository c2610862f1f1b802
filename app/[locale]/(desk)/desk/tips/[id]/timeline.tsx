import { Paper, Text, Title } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import { momentWords } from '@/app/components/staff/case/due-words'
import { words } from '@/lib/messages/words'
import { named, type TipViewProps } from './names'
import style from './tip.module.css'

/** What happened: residents' actions by day and slot, those of staff by the minute; then the reasons of hand-overs. */
export function Timeline({ locale, tip, now }: TipViewProps) {
  const t = words(locale, 'deskTip')
  const facts = words(locale, 'deskFacts')
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {t('timeline')}
      </Title>
      <ol className={style.events}>
        {tip.events.map(({ id, kind, happenedOn, slot, at, by, department }) => (
          <li key={id} data-alarm={kind === 'broken-seal' || kind === 'unsafe' || undefined}>
            {facts(`event.${kind}`)}
            <small>
              {at
                ? momentWords(locale, at, now)
                : `${dayWords(locale, happenedOn)} ${facts(`slot.${slot as 0 | 1 | 2 | 3}`)}`}
              {by && ` · ${t('timelineBy', { by, department: named(locale, department) })}`}
            </small>
          </li>
        ))}
      </ol>
      {tip.transfers.length > 0 && (
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
                  {reason === null ? (
                    t('broken.part')
                  ) : (
                    <bdi>{t('transfers.reason', { reason })}</bdi>
                  )}
                </Text>
              </li>
            ))}
          </ul>
        </>
      )}
    </Paper>
  )
}
