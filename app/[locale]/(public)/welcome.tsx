'use client'

import { DangerBar } from '@/app/components/public/frame/danger-bar'
import { href, type Locale, words } from '@/lib/messages/words'

const points = ['1', '2', '3', '4'] as const
const warnings = ['1', '2', '3'] as const
const doors = [
  { name: 'tip', path: '/safe', style: 'door main' },
  { name: 'advisor', path: '/advisors', style: 'door' },
  { name: 'follow', path: '/follow', style: 'door' },
] as const

/** Three doors, and what happens behind the first. A client component for the reason given in Frame. */
export function Welcome({ locale }: { locale: Locale }) {
  const t = words(locale, 'home')
  return (
    <>
      <div className="hero">
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
      </div>
      <nav className="doors" aria-label={t('title')}>
        {doors.map(({ name, path, style }) => (
          <a key={name} className={style} href={href(locale, path)}>
            <b>{t(`${name}.title`)}</b>
            {t(`${name}.text`)}
          </a>
        ))}
      </nav>
      <DangerBar locale={locale} />
      <h2>{t('how.title')}</h2>
      <ol className="steps">
        {points.map((point) => (
          <li key={point}>{t(`how.${point}`)}</li>
        ))}
      </ol>
      <h2>{t('warn.title')}</h2>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{t(`warn.${warning}`)}</li>
        ))}
      </ul>
      <p className="links">
        <a href={href(locale, '/learn/elder-fraud')}>{t('warn.more')}</a>
      </p>
    </>
  )
}
