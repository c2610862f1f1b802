import { DangerBar } from '@/app/components/danger-bar'
import { Shell } from '@/app/components/shell'
import { href, type Locale, words } from '@/app/messages/words'

/** The draft is gone, or there never was one. */
export function DraftLost({ locale }: { locale: Locale }) {
  const t = words(locale, 'report')
  return (
    <Shell locale={locale}>
      <DangerBar locale={locale} />
      <h1>{t('lost.title')}</h1>
      <p>{t('lost.text')}</p>
      <p>{t('lost.nothing')}</p>
      <p>
        <a className="btn go" href={href(locale, '/report')}>
          {t('lost.start')}
        </a>
      </p>
    </Shell>
  )
}
