import { villageNames } from '@/app/components/area-names'
import { words } from '@/app/messages/words'
import { requestLocale } from '@/lib/access/action'
import { as } from '@/lib/access/as'
import { staffFile } from '@/lib/access/staff-file'
import { findOwnAdvisor } from '@/lib/advisors/queries'
import { monthAsked } from '@/lib/advisors/work-log-schema'
import { monthOf } from '@/lib/advisors/work-month'
import { sheetRows } from '@/lib/advisors/work-sheet'
import { writeCsv } from '@/lib/platform/csv'
import { guangzhouDay } from '@/lib/platform/working-time'
import { sheetWords } from '../sheet-words'

/** The advisor's monthly sheet as a table for the justice bureau. */
export const GET = staffFile('advisor', async ({ actor, request }) => {
  const locale = await requestLocale()
  const db = as(actor)
  const own = await findOwnAdvisor(db, actor)
  if (!own) return null
  const asked = new URL(request.url).searchParams.get('month') ?? undefined
  const month = await monthOf(db, own.id, monthAsked(asked, guangzhouDay(new Date())))
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
