import { Stack, Text, Title } from '@mantine/core'
import { villageNames } from '@/app/components/shared/area-names'
import { deskPage } from '@/app/server/desk-page'
import { listStandIns } from '@/lib/advisors/directory/stand-ins'
import { listHolidays } from '@/lib/advisors/hours/holidays'
import { listOwnHours } from '@/lib/advisors/hours/own-hours'
import { findOwnAdvisor, villagesOf } from '@/lib/advisors/queries'
import { bookingsOf } from '@/lib/consultations/bookings/bookings'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import { listOwnVisits } from '../own-visits'
import { Calendar } from './calendar'
import { Holidays } from './holidays'
import { Villages } from './village-list'
import style from './villages.module.css'

const visitsShown = 12

export default deskPage('advisor', async ({ locale, actor }) => {
  const t = words(locale, 'adviceVillages')
  const db = as(actor)
  const now = new Date()
  const today = localDay(now)
  const own = await findOwnAdvisor(db, actor)
  const villages = await villagesOf(db, actor, today)
  if (!own || villages.length === 0) {
    return (
      <Stack>
        <Title order={1} size="h2">
          {t('title')}
        </Title>
        <Text>{t('none')}</Text>
      </Stack>
    )
  }
  const districts = [...new Set(villages.map(({ areaCode }) => areaCode.slice(0, 6)))]
  const [hours, holidays, standIns, visits, bookings] = await Promise.all([
    listOwnHours(db, actor, today),
    listHolidays(db, own.id, today),
    listStandIns(db, own, districts, today),
    listOwnVisits(db, actor, today, visitsShown),
    bookingsOf(db, actor, now),
  ])
  const names = await villageNames(
    db,
    locale,
    [...villages, ...visits].map(({ areaCode }) => areaCode),
  )
  return (
    <>
      <Title order={1} size="h2" mb="sm">
        {t('title')}
      </Title>
      <div className={style.page}>
        <Villages locale={locale} names={names} villages={villages} hours={hours} />
        <div className={style.rail}>
          <Calendar locale={locale} names={names} visits={visits} bookings={bookings} />
          <Holidays
            locale={locale}
            advisorId={own.id}
            today={today}
            holidays={holidays}
            standIns={standIns}
          />
        </div>
      </div>
    </>
  )
})
