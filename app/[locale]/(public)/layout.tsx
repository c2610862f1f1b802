import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { displayPrefs, lettersOf } from '@/app/components/public/frame/prefs'
import { script, stylesheet } from '@/app/components/public/frame/stylesheet'
import { isLocale } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'

export const metadata: Metadata = {
  robots: { index: true, noarchive: true },
  icons: '/kapok.svg',
}

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/**
 * Root of the pages for residents. It reads nothing from the database, so that it always renders.
 * In development, where Next's own scripts run, ours would change the page under React's hands.
 */
export default async function PublicLayout({ children, params }: Props) {
  const { locale } = await params
  const classes = [...lettersOf(await displayPrefs())].join(' ')
  return (
    <html lang={isLocale(locale) ? locale : 'zh-CN'} className={classes || undefined}>
      <head>
        <link rel="stylesheet" href={stylesheet} />
        {env().production && <script src={script} defer />}
      </head>
      <body>{children}</body>
    </html>
  )
}
