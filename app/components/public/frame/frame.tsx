'use client'

import { href, type Locale, otherLocale, words } from '@/lib/messages/words'
import type { ShellProps } from './shell'

type Props = ShellProps & { elder: boolean; path: string; demo: boolean }

const calls = ['110', '96110', '12337'] as const
const more = ['learn', 'transparency', 'privacy', 'settings'] as const

/**
 * No public browser runs this: it is a client component so that its words are sent once, as HTML,
 * and not again in the data from which React would take over the page.
 */
export function Frame({ locale, back, title, exit = true, plain, children, ...top }: Props) {
  const t = words(locale, 'common')
  return (
    <>
      {title !== false && <title>{title ?? t('title')}</title>}
      <a className="skip" href="#m">
        {t('skip')}
      </a>
      {top.demo && !plain && <aside className="demo">{t('demo')}</aside>}
      <Top locale={locale} plain={plain} {...top} />
      <main id="m">
        {back && (
          <a className="back" href={href(locale, back)}>
            {t('back')}
          </a>
        )}
        {children}
      </main>
      {!plain && <Foot locale={locale} />}
      {exit && (
        <form className="x" action={href(locale, '/exit/now')} method="post">
          <button type="submit">{t('exit')}</button>
        </form>
      )}
    </>
  )
}

function Top({ locale, plain, elder, path }: Pick<Props, 'locale' | 'plain' | 'elder' | 'path'>) {
  const t = words(locale, 'common')
  const other = otherLocale(locale)
  return (
    <header className="top">
      <a className="e-sw" href={elder ? '?e=0' : '?e=1'}>
        {t(elder ? 'elderOff' : 'elderOn')}
      </a>
      <a className={plain ? 'brand plain' : 'brand'} href={href(locale, '/')}>
        {t(plain ? 'title' : 'brand')}
      </a>
      <a className="lang" href={href(other, path)} lang={other}>
        {t('otherLanguage')}
      </a>
    </header>
  )
}

function Foot({ locale }: { locale: Locale }) {
  const t = words(locale, 'common')
  return (
    <footer>
      <p className="links">
        {`${t('notEmergency')} `}
        {calls.map((number) => (
          <a key={number} href={`tel:${number}`}>
            {`${t(`phones.${number}`)} ${number}`}
          </a>
        ))}
      </p>
      <p>
        <small>{t('privacyLine')}</small>
      </p>
      <p className="links">
        {more.map((page) => (
          <a key={page} href={href(locale, `/${page}`)}>
            {t(`links.${page}`)}
          </a>
        ))}
      </p>
    </footer>
  )
}
