import { Paper, Text, Title } from '@mantine/core'
import { removeWorkEntry } from '@/app/actions/advice'
import type { VillageNames } from '@/app/components/shared/area-names'
import { ActionButton } from '@/app/components/staff/form/action-button'
import type { WorkEntry } from '@/lib/advisors/work-log/input'
import { type Locale, words } from '@/lib/messages/words'
import { hoursOf, topicName, visitDay } from '../times'
import style from './log.module.css'

type Props = {
  locale: Locale
  names: VillageNames
  entries: readonly WorkEntry[]
  open: boolean
}

/** What was written down; `open`: it may still be corrected. */
export function EntryList({ locale, names, entries, open }: Props) {
  const t = words(locale, 'adviceLog')
  return (
    <Paper withBorder p="md" mt="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {t('entries.title')}
      </Title>
      {entries.length === 0 && <Text size="sm">{t('entries.none')}</Text>}
      <ul className={style.entries}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span className={style.when}>{visitDay(locale, entry.day)}</span>
            <span className={style.line}>
              <b>{t(`kinds.${entry.kind}`)}</b> {names.name(entry.areaCode)}
              <small>
                {t('hours', { n: hoursOf(entry.minutes) })} ·{' '}
                {t('entries.people', { n: entry.people })}
                {entry.topic && ` · ${topicName(locale, entry.topic)}`}
              </small>
              <bdi>{entry.result}</bdi>
            </span>
            {open && (
              <ActionButton
                action={removeWorkEntry}
                fields={{ entryId: entry.id }}
                size="compact-sm"
                variant="subtle"
                aria-label={`${t('entries.remove')}：${visitDay(locale, entry.day)} ${t(`kinds.${entry.kind}`)}`}
              >
                {t('entries.remove')}
              </ActionButton>
            )}
          </li>
        ))}
      </ul>
    </Paper>
  )
}
