import { Shell } from '@/app/components/shell'
import { href, type Locale, words } from '@/app/messages/words'
import { DraftLost } from '../draft-lost'

/** The receipt was put away, or its thirty minutes are over. */
export function Gone({ locale, written }: { locale: Locale; written: boolean }) {
  if (written) return <DraftLost locale={locale} />
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
