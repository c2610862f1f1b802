'use client'

import { type Locale, words } from '@/lib/messages/words'

/** Stands above the form on every page of a tip: danger and money come before any report. */
export function DangerBar({ locale }: { locale: Locale }) {
  const t = words(locale, 'common')
  return (
    <aside className="danger" aria-label={t('danger.title')}>
      <a href="tel:110">
        {t('danger.now')}
        <b>110</b>
      </a>
      <a href="tel:96110">
        {t('danger.money')}
        <b>96110</b>
      </a>
    </aside>
  )
}
