import { Paper, Text, Title } from '@mantine/core'
import { momentWords } from '@/app/components/staff/case/due-words'
import type { Opinion } from '@/lib/consultations/desk/second-opinion'
import { words } from '@/lib/messages/words'
import style from './question.module.css'
import type { ConsultationView } from './view'

/** What colleagues, whose names nobody here knows, said of this question. */
export function Opinions({ locale, now, opinions }: ConsultationView & { opinions: Opinion[] }) {
  const t = words(locale, 'adviceQuestion')
  if (opinions.length === 0) return null
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {t('opinion.title')}
      </Title>
      <ul className={style.plain}>
        {opinions.map(({ id, text, answer, askedAt, answeredAt }) => (
          <li key={id}>
            <small>
              {t('opinion.asked')} · {momentWords(locale, askedAt, now)}
            </small>
            <p className={style.words}>
              <bdi>{text ?? t('broken.part')}</bdi>
            </p>
            {answeredAt ? (
              <>
                <small>
                  {t('opinion.answer')} · {momentWords(locale, answeredAt, now)}
                </small>
                <p className={style.words}>
                  <bdi>{answer ?? t('broken.part')}</bdi>
                </p>
              </>
            ) : (
              <Text size="sm">{t('opinion.waits')}</Text>
            )}
          </li>
        ))}
      </ul>
    </Paper>
  )
}
