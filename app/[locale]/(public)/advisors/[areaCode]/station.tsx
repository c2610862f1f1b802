import { PhoneList } from '@/app/components/public/frame/phone-list'
import { type Locale, words } from '@/lib/messages/words'

/** The street's public legal service station, which every street and town has, and the telephone line. */
export function Station({ locale, street }: { locale: Locale; street: string }) {
  const t = words(locale, 'advisors')
  return (
    <>
      <h2>{t('page.station')}</h2>
      <p>
        {t('page.stationName', { street })}
        <br />
        {t('page.stationHint')}
      </p>
      <PhoneList locale={locale} numbers={['12348']} />
    </>
  )
}
