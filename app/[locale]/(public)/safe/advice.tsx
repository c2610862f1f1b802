'use client'

import { href, type Locale, words } from '@/lib/messages/words'

const points = ['own', 'draft', 'exit', 'history'] as const

/** What to know before writing. A client component for the reason given in Frame. */
export function Advice({ locale }: { locale: Locale }) {
  const t = words(locale, 'safe')
  return (
    <>
      <h1>{t('title')}</h1>
      <ol className="steps">
        {points.map((point) => (
          <li key={point}>
            <b>{t(`${point}.title`)}</b> {t(`${point}.text`)}
            {point === 'history' && <> {t('history.browser')}</>}
          </li>
        ))}
      </ol>
      <p>{t('browserHint')}</p>
      <p className="links">
        <a href={href(locale, '/privacy')}>{t('limits')}</a>
      </p>
      <p>
        <a className="btn go" href={href(locale, '/report')}>
          {t('start')}
        </a>
      </p>
    </>
  )
}
