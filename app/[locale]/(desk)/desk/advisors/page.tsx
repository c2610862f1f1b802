import { Text } from '@mantine/core'
import { coverage } from '@/lib/advisors/directory/coverage'
import { gaps, listGaps } from '@/lib/advisors/directory/list-advisors'
import { city } from '@/lib/city/city'
import { words } from '@/lib/messages/words'
import { CoverageTable } from './coverage-table'
import { bureauPage } from './frame'
import { GapList } from './gap-list'

export default bureauPage('coverage', async ({ locale, db, today, districts, search }) => {
  const t = words(locale, 'deskAdvisors')
  const own = new Set(districts.map(({ code }) => code))
  const rows = (await coverage(db, today)).filter(({ areaCode }) => own.has(areaCode))
  const sum = (of: 'villages' | 'covered' | 'empty' | 'doubled' | 'onHoliday') =>
    rows.reduce((all, row) => all + row[of], 0)
  const gap = gaps.find((one) => one === search.gap) ?? 'empty'
  const common = districts.length === 1 ? districts[0]?.code : city().code
  const district = own.has(search.district ?? '') ? (search.district ?? '') : (common ?? '')
  const villages = await listGaps(db, gap, district, today)
  return (
    <>
      <Text mb="sm">
        {t('coverage.summary', {
          ...{ villages: sum('villages'), covered: sum('covered'), empty: sum('empty') },
          ...{ doubled: sum('doubled'), away: sum('onHoliday') },
        })}
      </Text>
      <CoverageTable locale={locale} rows={rows} districts={districts} />
      <GapList locale={locale} gap={gap} villages={villages} />
    </>
  )
})
