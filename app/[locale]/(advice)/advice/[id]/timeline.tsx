import { Paper, Title } from '@mantine/core'
import { dayWords } from '@/app/components/shared/day'
import { momentWords } from '@/app/components/staff/case/due-words'
import { words } from '@/lib/messages/words'
import style from './question.module.css'
import type { ConsultationView } from './view'

/** What happened: a resident's actions by day and slot, those of advisors by the minute. */
export function Timeline({ locale, question: { events }, now }: ConsultationView) {
  const t = words(locale, 'adviceQuestion')
  const facts = words(locale, 'deskFacts')
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {t('timeline')}
      </Title>
      <ol className={style.events}>
        {events.map(({ kind, happenedOn, slot, at, by }, place) => (
          <li
            key={`${kind} ${happenedOn} ${at?.getTime() ?? place}`}
            data-alarm={kind === 'broken-seal' || undefined}
          >
            {t(`event.${kind}`)}
            <small>
              {at
                ? momentWords(locale, at, now)
                : `${dayWords(locale, happenedOn)} ${facts(`slot.${slot as 0 | 1 | 2 | 3}`)}`}
              {by && ` · ${by}`}
            </small>
          </li>
        ))}
      </ol>
    </Paper>
  )
}
