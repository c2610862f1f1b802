import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { href, type Locale, words } from '@/app/messages/words'
import { env } from '@/lib/platform/env'
import { displayPrefs } from './prefs'

type Props = {
  locale: Locale
  /** Where 返回 leads, without language prefix. */
  back?: string
  /** The neutral window title; false where a Form gives it. */
  title?: string | false
  /** Whether the page has the quick-exit button. */
  exit?: boolean
  /** For the page one may be seen on: no name, no reports, no emergency numbers. */
  plain?: boolean
  children: ReactNode
}

const calls = ['110', '96110', '12337'] as const
const more = ['learn', 'transparency', 'privacy', 'settings'] as const

/** The frame of every public page: type size, language, way back, telephone numbers, quick exit. */
export async function Shell({ locale, back, title, exit = true, plain, children }: Props) {
  const t = words(locale, 'common')
  return (
    <>
      {title !== false && <title>{title ?? t('title')}</title>}
      <a className="skip" href="#m">
        {t('skip')}
      </a>
      <Top locale={locale} plain={plain} />
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

async function Top({ locale, plain }: { locale: Locale; plain?: boolean }) {
  const t = words(locale, 'common')
  const { elder } = await displayPrefs()
  const path = (await headers()).get('x-path') ?? '/'
  const other = locale === 'en' ? 'zh-CN' : 'en'
  return (
    <>
      {!plain && env().listAccounts && <p className="demo">{t('demo')}</p>}
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
    </>
  )
}
