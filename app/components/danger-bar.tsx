import { type Locale, words } from '@/app/messages/words'

/** Stands above the form on every page of a tip: danger and money come before any report. */
export function DangerBar({ locale }: { locale: Locale }) {
  const t = words(locale, 'common')
  return (
    <aside className="danger" aria-label={t('danger.title')}>
      <p>
        {t('danger.now')} <a href="tel:110">110</a>
      </p>
      <p>
        {t('danger.money')} <a href="tel:96110">96110</a>
      </p>
    </aside>
  )
}
