import { requestLocale } from '@/app/server/action'
import { staffFile } from '@/app/server/staff-file'
import { monthAsked } from '@/lib/advisors/work-log/input'
import { listVillageMonths } from '@/lib/advisors/work-log/village-months'
import { city } from '@/lib/city/city'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import { writeCsv } from '@/lib/platform/csv'
import { findOwnDistricts } from '../../frame'
import { villageLines } from '../sheet-lines'

/** Every village of the bureau, or of one district. */
export const GET = staffFile('officer', async ({ actor, request }) => {
  const db = as(actor)
  const districts = await findOwnDistricts(db)
  const asked = new URL(request.url).searchParams
  const month = monthAsked(asked.get('month') ?? undefined, localDay(new Date()))
  const district = districts.find(({ code }) => code === asked.get('district'))?.code
  const common = districts.length === 1 ? districts[0]?.code : city().code
  if (districts.length === 0 || !common) return null
  const locale = await requestLocale()
  const months = await listVillageMonths(db, district ?? common, month)
  return {
    name: `${words(locale, 'deskAdvisors')('tabs.sheet')}-${month}.csv`,
    type: 'text/csv; charset=utf-8',
    body: writeCsv(villageLines(locale, months)),
  }
})
