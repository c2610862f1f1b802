import { requestLocale } from '@/app/server/action'
import { staffFile } from '@/app/server/staff-file'
import { as } from '@/lib/identity/as'
import { words } from '@/lib/messages/words'
import { localDay } from '@/lib/platform/clock/working-time'
import { writeCsv } from '@/lib/platform/csv'
import { findOwnDistricts } from '../../frame'
import { listReplies, replyColumns } from '../replies'

export const GET = staffFile('officer', async ({ actor }) => {
  const districts = await findOwnDistricts(as(actor))
  if (districts.length === 0) return null
  const locale = await requestLocale()
  const t = words(locale, 'deskAdvisors')
  const today = localDay(new Date())
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
