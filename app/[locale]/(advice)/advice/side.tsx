import { Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { villageNames } from '@/app/components/shared/area-names'
import { Card } from '@/app/components/staff/card'
import { findOwnAdvisor } from '@/lib/advisors/queries'
import { monthOf } from '@/lib/advisors/work-log/month'
import { bookingsOf } from '@/lib/consultations/bookings/bookings'
import { countAskedOfMe } from '@/lib/consultations/desk/asked-of-me'
import type { Advisor } from '@/lib/consultations/policy'
import { as } from '@/lib/identity/as'
import { href, type Locale, words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import style from './advice.module.css'
import { findAbsence, listOwnVisits } from './own-visits'
import { clock, hoursOf, topicName, visitDay } from './times'

type Props = { locale: Locale; advisor: Advisor; now: Date }

const fewVisits = 3
const fewBookings = 5

/** What comes next in the villages, and how the month stands. */
export async function Side({ locale, advisor, now }: Props) {
  const t = words(locale, 'advice')
  const db = as(advisor)
  const today = localDay(now)
  const own = await findOwnAdvisor(db, advisor)
  if (!own) return <Note>{t('side.noVillage')}</Note>
  const [absence, visits, bookings, month, asked] = await Promise.all([
    findAbsence(db, own.id, today),
    listOwnVisits(db, advisor, today, fewVisits),
    bookingsOf(db, advisor, now),
    monthOf(db, own.id, today.slice(0, 7)),
    countAskedOfMe(db, advisor),
  ])
  const names = await villageNames(
    db,
    locale,
    [...visits, ...bookings].map(({ areaCode }) => areaCode),
  )
  return (
    <aside className={style.side}>
      {absence && (
        <Note>
          {absence.standIn ? t('side.holiday', { name: absence.standIn }) : t('side.holidayAlone')}
        </Note>
      )}
      {asked > 0 && (
        <Card title={t('side.peers')}>
          <a href={href(locale, '/advice/peers')}>{t('side.peersLine', { n: asked })}</a>
        </Card>
      )}
      <Visits locale={locale} visits={visits} nameOf={names.name} />
      <Bookings locale={locale} bookings={bookings.slice(0, fewBookings)} nameOf={names.name} />
      <Month locale={locale} month={month} />
    </aside>
  )
}

type Named = { locale: Locale; nameOf: (areaCode: string) => string }
type Visit = Awaited<ReturnType<typeof listOwnVisits>>[number]
type Booking = Awaited<ReturnType<typeof bookingsOf>>[number]

function Visits({ locale, visits, nameOf }: Named & { visits: Visit[] }) {
  const t = words(locale, 'advice')
  return (
    <Card title={t('side.next')}>
      {visits.length === 0 && (
        <Text size="sm">
          {t('side.noHours')} <a href={href(locale, '/advice/villages')}>{t('side.setHours')}</a>
        </Text>
      )}
      <ul className={style.plain}>
        {visits.map(({ hoursId, day, opens, closes, place, areaCode }) => (
          <li key={`${hoursId} ${day}`}>
            <b>
              {visitDay(locale, day)} {clock(opens)}–{clock(closes)}
            </b>
            <small>{place || nameOf(areaCode)}</small>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Bookings({ locale, bookings, nameOf }: Named & { bookings: Booking[] }) {
  const t = words(locale, 'advice')
  return (
    <Card title={t('side.bookings')}>
      {bookings.length === 0 && <Text size="sm">{t('side.noBookings')}</Text>}
      <ul className={style.plain}>
        {bookings.map(({ consultationId, day, startsAt, areaCode, topic }) => (
          <li key={consultationId}>
            <a href={href(locale, `/advice/${consultationId}`)}>
              {visitDay(locale, day)} {clock(startsAt)}
            </a>
            <small>
              {nameOf(areaCode)} · {topicName(locale, topic)}
            </small>
          </li>
        ))}
      </ul>
    </Card>
  )
}

type Minutes = { minutes: number; missing: number }

function Month({ locale, month: { minutes, missing } }: { locale: Locale; month: Minutes }) {
  const t = words(locale, 'advice')
  return (
    <Card title={t('side.month')}>
      <Text size="sm">
        {t('side.monthLine', { done: hoursOf(minutes), all: hoursOf(minutes + missing) })}{' '}
        <b>
          {missing > 0
            ? t('side.monthMissing', { missing: hoursOf(missing) })
            : t('side.monthDone')}
        </b>
      </Text>
      <a href={href(locale, '/advice/log')}>{t('side.write')}</a>
    </Card>
  )
}

function Note({ children }: { children: ReactNode }) {
  return (
    <Paper withBorder p="md" bg="yellow.0">
      <Text size="sm">{children}</Text>
    </Paper>
  )
}
