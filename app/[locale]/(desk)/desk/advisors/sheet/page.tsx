import { Anchor, Group, Text } from '@mantine/core'
import { monthAfter, monthAsked } from '@/lib/advisors/work-log/input'
import { listVillageMonths, sumUp } from '@/lib/advisors/work-log/village-months'
import { city } from '@/lib/city/city'
import { href, words } from '@/lib/messages/words'
import style from '../advisors.module.css'
import { bureauPage, districtName } from '../frame'
import { LinesTable } from './lines-table'
import { PrintButton } from './print-button'
import { districtLines, hours, villageLines } from './sheet-lines'

export default bureauPage('sheet', async ({ locale, db, today, districts, search }) => {
  const t = words(locale, 'deskAdvisors')
  const month = monthAsked(search.month, today)
  const only = districts.length === 1 ? districts[0]?.code : undefined
  const district = districts.find(({ code }) => code === search.district)?.code ?? only
  const months = await listVillageMonths(db, district ?? city().code, month)
  const sums = sumUp(months)
  const sum = (of: 'villages' | 'reached' | 'minutes') =>
    sums.reduce((all, one) => all + one[of], 0)
  const path = href(locale, '/desk/advisors/sheet')
  const to = (other: string, code = district ?? '') => `${path}?month=${other}&district=${code}`
  const asked = new URLSearchParams({ month, district: district ?? '' })
  return (
    <>
      <Group className="no-print" mb="sm">
        <a href={to(monthAfter(month, -1))}>{t('sheet.earlier')}</a>
        {month < today.slice(0, 7) && <a href={to(monthAfter(month, 1))}>{t('sheet.later')}</a>}
        <PrintButton />
        <Anchor href={`${path}/csv?${asked}`} download>
          {t('sheet.csv')}
        </Anchor>
      </Group>
      <article className={style.card}>
        <h2>
          {t('sheet.title')}
          {district && ` ${districtName(locale, districts, district)}`}{' '}
          {t('sheet.month', { month: new Date(`${month}-15T00:00:00Z`) })}
        </h2>
        <Text>
          {t('sheet.summary', {
            ...{ villages: sum('villages'), reached: sum('reached') },
            hours: hours(sum('minutes')),
          })}{' '}
          {t('sheet.standard')}
        </Text>
        {district ? (
          <LinesTable lines={villageLines(locale, months)} words={4} />
        ) : (
          <>
            <LinesTable
              lines={districtLines(locale, districts, sums)}
              words={1}
              links={sums.map(({ areaCode }) => to(month, areaCode))}
            />
            <p className={style.quiet}>{t('sheet.choose')}</p>
          </>
        )}
      </article>
    </>
  )
})
