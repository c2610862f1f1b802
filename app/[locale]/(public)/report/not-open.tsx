import { PhoneList, phones } from '@/app/components/public/frame/phone-list'
import { Shell } from '@/app/components/public/frame/shell'
import { type Locale, words } from '@/lib/messages/words'

/** Nobody works at the triage desk yet, so nobody could open a tip. */
export function NotOpen({ locale }: { locale: Locale }) {
  const t = words(locale, 'report')
  return (
    <Shell locale={locale} back="/">
      <h1>{t('closed.title')}</h1>
      <p>{t('closed.text')}</p>
      <PhoneList locale={locale} numbers={phones} own />
    </Shell>
  )
}
