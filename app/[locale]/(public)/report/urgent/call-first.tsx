import { type Locale, words } from '@/lib/messages/words'

/** Somebody is in danger: the telephone before the form, a text message for who cannot speak. */
export function DangerFirst({ locale }: { locale: Locale }) {
  const t = words(locale, 'report')
  return (
    <section className="noprint">
      <h1>{t('stop.danger')}</h1>
      <p>{t('stop.dangerText')}</p>
      <p>
        <a className="btn go" href="tel:110">
          {t('stop.call')}
        </a>
      </p>
      <p>
        {t('stop.sms')} <a href="sms:12110">12110</a>
        {t('stop.smsText')}
      </p>
    </section>
  )
}

/** Money is on its way: it can still be stopped. */
export function MoneyFirst({ locale, Heading }: { locale: Locale; Heading: 'h1' | 'h2' }) {
  const t = words(locale, 'report')
  return (
    <section className="noprint">
      <Heading>{t('stop.money')}</Heading>
      <p>{t('stop.moneyText')}</p>
      <p>
        <a className="btn go" href="tel:96110">
          {t('stop.callMoney')}
        </a>
      </p>
      <p>
        {t('stop.or')} <a href="tel:110">110</a>
      </p>
    </section>
  )
}
