import { dayWords } from '@/app/components/shared/day'
import type { Statute } from '@/lib/consultations/law/statutes'
import { type Locale, words } from '@/lib/messages/words'

/** Articles an answer rests on, each with its words to unfold and the day from which they hold. */
export function Laws({ locale, laws }: { locale: Locale; laws: Statute[] }) {
  const t = words(locale, 'answers')
  if (laws.length === 0) return null
  return (
    <>
      <h3>{t('law')}</h3>
      {laws.map(({ id, law, article, text, effective }) => (
        <details key={id} lang="zh-CN">
          <summary>{`${law.replace(/^中华人民共和国/, '')}${article}`}</summary>
          <p>{text}</p>
          <p lang={locale}>
            <small>{t('asOf', { day: dayWords(locale, effective) })}</small>
          </p>
        </details>
      ))}
    </>
  )
}
