'use client'

import type { ReactNode } from 'react'
import { IntlProvider, useTranslations } from 'use-intl'
import type { Dictionary, Locale, Namespace, Translate, Words } from '@/lib/messages/words'

type Props = {
  locale: Locale
  messages: Partial<Words<Dictionary>>
  children: ReactNode
}

/** Gives client components of the desk their words. */
export function DeskWords({ locale, messages, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Asia/Shanghai">
      {children}
    </IntlProvider>
  )
}

/** The client twin of `words()`; its namespace must stand in `deskNamespaces`. */
export function useWords<N extends Namespace>(namespace: N): Translate<N> {
  return useTranslations(namespace) as unknown as Translate<N>
}
