import { cancelVisit } from '@/app/actions/follow-question'
import { Form } from '@/app/components/public/form/form'
import { visitWords } from '@/app/components/shared/hours-words'
import type { Booking } from '@/lib/consultations/bookings/book'
import { halfHour } from '@/lib/consultations/bookings/half-hours'
import { href, type Locale, words } from '@/lib/messages/words'

type Props = { locale: Locale; token: string; booking: Booking }

export function Booked({ locale, token, booking: { day, startsAt, place } }: Props) {
  const t = words(locale, 'question')
  return (
    <>
      <p className="lead">
        {visitWords(locale, { day, from: startsAt, to: startsAt + halfHour })}
        <br />
        {place}
      </p>
      <p>{t('booking.bring')}</p>
      <p>
        <a className="btn" href={href(locale, '/follow/question/calendar')} download>
          {t('booking.file')}
        </a>
      </p>
      <p className="hint">{t('booking.fileHint')}</p>
      <Form
        locale={locale}
        action={cancelVisit}
        token={token}
        title={words(locale, 'common')('title')}
        fields={[]}
        submit={t('booking.cancel')}
        quiet
      >
        <p className="hint">{t('booking.cancelHint')}</p>
      </Form>
    </>
  )
}
