import { Text } from '@mantine/core'
import type { VillageNames } from '@/app/components/shared/area-names'
import { Card } from '@/app/components/staff/card'
import type { AdvisorBooking } from '@/lib/consultations/bookings/bookings'
import { href, type Locale, words } from '@/lib/messages/words'
import type { OwnVisit } from '../own-visits'
import { clock, topicName, visitDay } from '../times'
import style from './villages.module.css'

type Shared = { locale: Locale; names: VillageNames; bookings: readonly AdvisorBooking[] }

/** The visits to come with who is booked when: a topic and the question, never a name. */
export function Calendar({
  visits,
  bookings,
  ...shared
}: Shared & { visits: readonly OwnVisit[] }) {
  const t = words(shared.locale, 'adviceVillages')
  return (
    <Card title={t('calendar.title')} id="calendar">
      {visits.length === 0 && <Text size="sm">{t('calendar.none')}</Text>}
      <ol className={style.calendar}>
        {visits.map((visit) => (
          <li key={`${visit.hoursId} ${visit.day}`}>
            <VisitLine
              {...shared}
              visit={visit}
              bookings={bookings.filter((one) => isOf(one, visit))}
            />
          </li>
        ))}
      </ol>
    </Card>
  )
}

const isOf = (booking: AdvisorBooking, { day, areaCode, opens, closes }: OwnVisit) =>
  booking.day === day &&
  booking.areaCode === areaCode &&
  booking.startsAt >= opens &&
  booking.startsAt < closes

function VisitLine({ locale, names, visit, bookings }: Shared & { visit: OwnVisit }) {
  const t = words(locale, 'adviceVillages')
  const { day, opens, closes, areaCode, village, place } = visit
  return (
    <>
      <b>
        {visitDay(locale, day)} {clock(opens)}–{clock(closes)}
      </b>
      <small>
        {place.includes(village) ? place : `${names.name(areaCode)} · ${place}`} ·{' '}
        {t('calendar.count', { n: bookings.length })}
      </small>
      {bookings.length > 0 && (
        <ul className={style.plain}>
          {bookings.map(({ consultationId, startsAt, topic }) => (
            <li key={consultationId}>
              <a href={href(locale, `/advice/${consultationId}`)}>
                {clock(startsAt)} {topicName(locale, topic)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
