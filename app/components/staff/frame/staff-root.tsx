import '@mantine/core/styles.css'
import './desk.css'
import { mantineHtmlProps } from '@mantine/core'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { city } from '@/lib/city/city'
import {
  type Dictionary,
  dictionary,
  isLocale,
  type Namespace,
  type Words,
} from '@/lib/messages/words'
import { DeskTheme } from './desk-theme'
import { DeskWords } from './desk-words'

export const staffMetadata: Metadata = {
  title: '红棉守望',
  robots: { index: false, follow: false },
  icons: '/kapok.svg',
}

type Props = {
  children: ReactNode
  params: Promise<{ locale: string }>
  /** What client components of these pages read. */
  namespaces: readonly Namespace[]
}

/** Root of all pages for staff. It reads nothing from the database: the frame with names comes from deskPage(). */
export async function StaffRoot({ children, params, namespaces }: Props) {
  const { locale: asked } = await params
  const locale = isLocale(asked) ? asked : 'zh-CN'
  const nonce = (await headers()).get('x-nonce') ?? ''
  const messages = Object.fromEntries(
    namespaces.map((name) => [name, dictionary[locale][name]]),
  ) as Partial<Words<Dictionary>>
  return (
    <html lang={locale} {...mantineHtmlProps}>
      <body>
        <DeskTheme nonce={nonce}>
          <DeskWords locale={locale} city={city()} messages={messages}>
            {children}
          </DeskWords>
        </DeskTheme>
      </body>
    </html>
  )
}
