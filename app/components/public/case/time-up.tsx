import { Shell } from '@/app/components/public/frame/shell'
import { href, type Locale, words } from '@/lib/messages/words'

/** Fifteen minutes after the receipt was typed. */
export function TimeUp({ locale }: { locale: Locale }) {
  const t = words(locale, 'follow')
  return (
    <Shell locale={locale} back="/">
      <h1>{t('time.title')}</h1>
      <p>{t('time.text')}</p>
      <p>
        <a className="btn" href={href(locale, '/follow')}>
          {t('time.again')}
        </a>
      </p>
    </Shell>
  )
}
