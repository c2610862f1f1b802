import { Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { villageNames } from '@/app/components/shared/area-names'
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
  const time = { done: hoursOf(month.minutes), all: hoursOf(month.minutes + month.missing) }
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
              <small>{place || names.name(areaCode)}</small>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={t('side.bookings')}>
        {bookings.length === 0 && <Text size="sm">{t('side.noBookings')}</Text>}
        <ul className={style.plain}>
          {bookings
            .slice(0, fewBookings)
            .map(({ consultationId, day, startsAt, areaCode, topic }) => (
              <li key={consultationId}>
                <a href={href(locale, `/advice/${consultationId}`)}>
                  {visitDay(locale, day)} {clock(startsAt)}
                </a>
                <small>
                  {names.name(areaCode)} · {topicName(locale, topic)}
                </small>
              </li>
            ))}
        </ul>
      </Card>
      <Card title={t('side.month')}>
        <Text size="sm">
          {t('side.monthLine', time)}{' '}
          <b>
            {month.missing > 0
              ? t('side.monthMissing', { missing: hoursOf(month.missing) })
              : t('side.monthDone')}
          </b>
        </Text>
        <a href={href(locale, '/advice/log')}>{t('side.write')}</a>
      </Card>
    </aside>
  )
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      {children}
    </Paper>
  )
}

function Note({ children }: { children: ReactNode }) {
  return (
    <Paper withBorder p="md" bg="yellow.0">
      <Text size="sm">{children}</Text>
    </Paper>
  )
}
