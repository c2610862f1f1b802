import type { ReactNode } from 'react'
import { href, type Locale, words } from '@/lib/messages/words'

const steps = [5, 10, 15] as const

/** What an open receipt shows. Left alone, it hides itself about when the receipt's time is up and says how to open it again; the page never leaves by itself. */
export function WhileOpen({
  locale,
  until,
  children,
}: {
  locale: Locale
  until: number
  children: ReactNode
}) {
  const t = words(locale, 'follow')
  const minutes = (until - Date.now()) / 60_000
  const after = steps.find((step) => minutes <= step) ?? 15
  return (
    <>
      <div className={`open m${after}`}>{children}</div>
      <div className={`shut m${after}`}>
        <p>
          <b>{t('time.title')}</b>
        </p>
        <p>{t('time.text')}</p>
        <p>
          <a className="btn" href={href(locale, '/follow')}>
            {t('time.again')}
          </a>
        </p>
      </div>
    </>
  )
}
