import { Paper, Text, Title } from '@mantine/core'
import { momentWords } from '@/app/components/staff/case/due-words'
import { words } from '@/lib/messages/words'
import type { TipViewProps } from './names'
import { NoteForm } from './note-form'
import style from './tip.module.css'

/** Officers' own words about the tip. */
export function Notes({ locale, tip, now }: TipViewProps) {
  const t = words(locale, 'deskTip')
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5">
        {t('notes.title')}
      </Title>
      <Text size="sm" c="gray.7" mb="xs">
        {t('notes.hint')}
      </Text>
      <ul className={style.plain}>
        {tip.notes.map(({ id, text, by, writtenAt }) => (
          <li key={id}>
            <bdi className={style.words}>{text ?? t('broken.part')}</bdi>
            <small className={style.below}>
              {by} · {momentWords(locale, writtenAt, now)}
            </small>
          </li>
        ))}
      </ul>
      <NoteForm tipId={tip.id} />
    </Paper>
  )
}
