import { href, type Locale, words } from '@/lib/messages/words'
import { Shell } from './shell'

/** The receipt was put away, or its thirty minutes are over. */
export function GonePage({ locale }: { locale: Locale }) {
  const t = words(locale, 'receipt')
  return (
    <Shell locale={locale}>
      <h1>{t('gone.title')}</h1>
      <p>{t('gone.text')}</p>
      <p className="links">
        <a href={href(locale, '/follow')}>{words(locale, 'report')('sent.follow')}</a>
        <a href={href(locale, '/')}>{words(locale, 'common')('home')}</a>
      </p>
    </Shell>
  )
}
