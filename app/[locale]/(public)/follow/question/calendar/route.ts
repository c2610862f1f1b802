import { randomUUID } from 'node:crypto'
import { findBooking } from '@/lib/consultations/bookings/book'
import { calendarFile } from '@/lib/consultations/bookings/calendar-file'
import { href, isLocale, words } from '@/lib/messages/words'
import { openedConsultation } from '../../opened-case'

type Context = { params: Promise<{ locale: string }> }

/** The booked half hour for the calendar of a phone. Title and place are neutral and its id is nobody's; without an open receipt it leads back. */
export async function GET(_request: Request, { params }: Context) {
  const { locale: given } = await params
  const locale = isLocale(given) ? given : 'zh-CN'
  const opened = await openedConsultation()
  const booking = opened && (await findBooking(opened.db, opened.resident))
  if (!booking) {
    return new Response(null, { status: 303, headers: { Location: href(locale, '/follow') } })
  }
  const title = words(locale, 'common')('title')
  const { day, startsAt, place } = booking
  const where = place.replace(/(公共)?(法律|律师|普法).*$/u, '').trim() || title
  return new Response(calendarFile({ uid: randomUUID(), title, place: where, day, startsAt }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="service.ics"; filename*=UTF-8''${encodeURIComponent(title)}.ics`,
      'Cache-Control': 'no-store',
    },
  })
}
