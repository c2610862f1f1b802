import { villageNames } from '@/app/components/shared/area-names'
import { requestLocale } from '@/app/server/action'
import { staffFile } from '@/app/server/staff-file'
import { findOwnAdvisor } from '@/lib/advisors/queries'
import { monthAsked } from '@/lib/advisors/work-log/input'
import { monthOf } from '@/lib/advisors/work-log/month'
import { sheetRows } from '@/lib/advisors/work-log/sheet'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import { writeCsv } from '@/lib/platform/csv'
import { sheetWords } from '../sheet-words'

/** The advisor's monthly sheet as a table for the justice bureau. */
export const GET = staffFile('advisor', async ({ actor, request }) => {
  const locale = await requestLocale()
  const db = as(actor)
  const own = await findOwnAdvisor(db, actor)
  if (!own) return null
  const asked = new URL(request.url).searchParams.get('month') ?? undefined
  const month = await monthOf(db, own.id, monthAsked(asked, localDay(new Date())))
  const names = await villageNames(
    db,
    locale,
    [...month.villages, ...month.entries].map(({ areaCode }) => areaCode),
  )
  return {
    name: `${words(locale, 'adviceLog')('sheet.title')}-${month.month}.csv`,
    type: 'text/csv; charset=utf-8',
    body: writeCsv(sheetRows(month, sheetWords(locale, names))),
  }
})
