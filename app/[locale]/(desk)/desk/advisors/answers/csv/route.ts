import { words } from '@/app/messages/words'
import { requestLocale } from '@/lib/access/action'
import { as } from '@/lib/access/as'
import { staffFile } from '@/lib/access/staff-file'
import { writeCsv } from '@/lib/platform/csv'
import { guangzhouDay } from '@/lib/platform/working-time'
import { findOwnDistricts } from '../../frame'
import { listReplies, replyColumns } from '../replies'

export const GET = staffFile('officer', async ({ actor }) => {
  const districts = await findOwnDistricts(as(actor))
  if (districts.length === 0) return null
  const locale = await requestLocale()
  const t = words(locale, 'deskAdvisors')
  const today = guangzhouDay(new Date())
  const { rows } = await listReplies(locale, districts, today)
  return {
    name: `${t('tabs.answers')}-${today}.csv`,
    type: 'text/csv; charset=utf-8',
    body: writeCsv([
      replyColumns.map((column) => t(`answers.${column}`)),
      ...rows.map((row) => replyColumns.map((column) => row[column] ?? '')),
    ]),
  }
})
