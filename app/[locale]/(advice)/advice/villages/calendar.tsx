import { Paper, Text, Title } from '@mantine/core'
import { href, type Locale, words } from '@/app/messages/words'
import type { bookingsOf } from '@/lib/consultations/bookings'
import type { OwnVisit } from '../own-visits'
import { clock, topicName, visitDay } from '../times'
import style from './villages.module.css'

type Booking = Awaited<ReturnType<typeof bookingsOf>>[number]
type Props = { locale: Locale; visits: readonly OwnVisit[]; bookings: readonly Booking[] }

/** The visits to come with who is booked when: a topic and the question, never a name. */
export function Calendar({ locale, visits, bookings }: Props) {
  const t = words(locale, 'adviceVillages')
  return (
    <Paper withBorder p="md" component="section" id="calendar">
      <Title order={2} size="h5" mb="xs">
        {t('calendar.title')}
      </Title>
      {visits.length === 0 && <Text size="sm">{t('calendar.none')}</Text>}
      <ol className={style.calendar}>
        {visits.map((visit) => (
          <li key={`${visit.hoursId} ${visit.day}`}>
            <VisitLine
              locale={locale}
              visit={visit}
              bookings={bookings.filter((one) => isOf(one, visit))}
            />
          </li>
        ))}
      </ol>
    </Paper>
  )
}

const isOf = (booking: Booking, { day, areaCode, opens, closes }: OwnVisit) =>
  booking.day === day &&
  booking.areaCode === areaCode &&
  booking.startsAt >= opens &&
  booking.startsAt < closes

type LineProps = { locale: Locale; visit: OwnVisit; bookings: readonly Booking[] }

function VisitLine({ locale, visit, bookings }: LineProps) {
  const t = words(locale, 'adviceVillages')
  const { day, opens, closes, village, place } = visit
  return (
    <>
      <b>
        {visitDay(locale, day)} {clock(opens)}–{clock(closes)}
      </b>
      <small>
        {place.includes(village) ? place : `${village} · ${place}`} ·{' '}
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
