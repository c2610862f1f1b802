import { Shell } from '@/app/components/shell'
import { href, type Locale, words } from '@/app/messages/words'

/** For who comes back to a question after sending: nothing is sent twice. */
export function AlreadySent({ locale }: { locale: Locale }) {
  const t = words(locale, 'report')
  return (
    <Shell locale={locale}>
      <h1>{t('sent.title')}</h1>
      <p>{t('sent.text')}</p>
      <p>
        <a className="btn go" href={href(locale, '/report/done')}>
          {t('sent.receipt')}
        </a>
      </p>
      <p>{t('sent.gone')}</p>
      <p className="links">
        <a href={href(locale, '/follow')}>{t('sent.follow')}</a>
        <a href={href(locale, '/report')}>{t('sent.again')}</a>
      </p>
    </Shell>
  )
}
