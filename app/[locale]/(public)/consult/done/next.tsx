import { PhoneList } from '@/app/components/public/frame/phone-list'
import { dayWords } from '@/app/components/shared/day'
import type { SentConsultation } from '@/lib/consultations/ask/draft'
import { href, type Locale, words } from '@/lib/messages/words'
import { env } from '@/lib/platform/env'

/** What the lawyer's limits promise, by day, and whom to call when nobody answers. */
export function Next({ locale, sent }: { locale: Locale; sent: SentConsultation }) {
  const t = words(locale, 'consult')
  const first = dayWords(locale, new Date(sent.firstReplyDue))
  const full = dayWords(locale, new Date(sent.fullAnswerDue))
  return (
    <>
      <h2>{t('done.title')}</h2>
      <ul>
        <li>
          {sent.urgent ? t('done.urgent', env().adviceHours) : t('done.first', { day: first })}
        </li>
        <li>{t('done.full', { day: full })}</li>
        <li>{t(sent.mode === 'telephone' ? 'done.phone' : 'done.look')}</li>
        <li>{t('done.noPromise')}</li>
      </ul>
      {sent.mode === 'visit' && (
        <p>
          {t('done.visit')} <a href={href(locale, '/follow')}>{t('done.book')}</a>
        </p>
      )}
      <p>{t('done.silent')}</p>
      <PhoneList locale={locale} numbers={['12348']} />
    </>
  )
}
