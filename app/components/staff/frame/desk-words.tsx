'use client'

import type { ReactNode } from 'react'
import { IntlProvider, useTranslations } from 'use-intl'
import { tellCity } from '@/lib/city/city'
import type { City } from '@/lib/city/schema'
import type { Dictionary, Locale, Namespace, Translate, Words } from '@/lib/messages/words'

type Props = {
  locale: Locale
  /** For forms that are checked in the browser too. */
  city: City
  messages: Partial<Words<Dictionary>>
  children: ReactNode
}

/** Gives client components of the desk their words and the city that they serve. */
export function DeskWords({ locale, city, messages, children }: Props) {
  tellCity(city)
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
