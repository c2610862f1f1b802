import { TimeUp } from '@/app/components/public/case/time-up'
import { Notice } from '@/app/components/public/frame/notice'
import { PhoneList } from '@/app/components/public/frame/phone-list'
import { Shell } from '@/app/components/public/frame/shell'
import { page } from '@/app/server/public-page'
import { findBooking, listHalfHours } from '@/lib/consultations/bookings/book'
import { mayBook } from '@/lib/consultations/bookings/insert-booking'
import { readStanding } from '@/lib/consultations/follow/thread'
import { words } from '@/lib/messages/words'
import { openedConsultation } from '../../opened-case'
import { Booked } from './booked'
import { Choose } from './choose'

const done = ['booked', 'cancelled'] as const

/** Half an hour in the village office: the one booked, or those that are free. */
export default page(async ({ locale, search, token }) => {
  const t = words(locale, 'question')
  const opened = await openedConsultation()
  if (!opened) return <TimeUp locale={locale} />
  const { db, resident } = opened
  const booking = await findBooking(db, resident)
  const { status, inPool } = await readStanding(db, resident)
  const may = booking || inPool ? 'yes' : await mayBook(db, resident, status)
  const free = booking || inPool || may !== 'yes' ? [] : await listHalfHours(db, resident)
  const why = inPool ? 'pool' : may === 'yes' ? 'none' : may
  const just = done.find((attempt) => attempt === search.done)
  return (
    <Shell locale={locale} back="/follow/question" title={false}>
      {just && <Notice tone="good">{t(`booking.${just}`)}</Notice>}
      <h1>{t(booking ? 'booking.yours' : 'booking.title')}</h1>
      {booking && <Booked locale={locale} token={token} booking={booking} />}
      {free.length > 0 && <Choose locale={locale} token={token} free={free} on={search.on} />}
      {!booking && free.length === 0 && (
        <>
          <title>{words(locale, 'common')('title')}</title>
          <p>{t(`booking.${why}`)}</p>
          <PhoneList locale={locale} numbers={['12348']} />
        </>
      )}
    </Shell>
  )
})
