import { Text } from '@mantine/core'
import { Card } from '@/app/components/staff/card'
import shared from '@/app/components/staff/case/case.module.css'
import { momentWords } from '@/app/components/staff/case/due-words'
import type { Opinion } from '@/lib/consultations/desk/second-opinion'
import { words } from '@/lib/messages/words'
import style from './consultation.module.css'
import type { ConsultationView } from './view'

/** What colleagues, whose names nobody here knows, said of this question. */
export function Opinions({ locale, now, opinions }: ConsultationView & { opinions: Opinion[] }) {
  const t = words(locale, 'adviceQuestion')
  if (opinions.length === 0) return null
  return (
    <Card title={t('opinion.title')}>
      <ul className={style.plain}>
        {opinions.map(({ id, text, answer, askedAt, answeredAt }) => (
          <li key={id}>
            <small>
              {t('opinion.asked')} · {momentWords(locale, askedAt, now)}
            </small>
            <p className={shared.words}>
              <bdi>{text ?? t('broken.part')}</bdi>
            </p>
            {answeredAt ? (
              <>
                <small>
                  {t('opinion.answer')} · {momentWords(locale, answeredAt, now)}
                </small>
                <p className={shared.words}>
                  <bdi>{answer ?? t('broken.part')}</bdi>
                </p>
              </>
            ) : (
              <Text size="sm">{t('opinion.waits')}</Text>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}
