import { addDays } from '@/lib/advisors/hours/visits'
import { listAnswerTimes } from '@/lib/consultations/statistics'
import type { Locale } from '@/lib/messages/words'
import { type BureauDistricts, districtName } from '../frame'

export const replyColumns = [
  ...['district', 'asked', 'replied', 'inTime'],
  ...['median', 'overdue', 'open'],
] as ('district' | 'asked' | 'replied' | 'inTime' | 'median' | 'overdue' | 'open')[]

const days = 90

/** How fast each district of the bureau was answered in the last three months. */
export async function listReplies(locale: Locale, districts: BureauDistricts, today: string) {
  const since = addDays(today, -days)
  const found = await listAnswerTimes(since)
  const rows = found
    .filter(({ areaCode }) => districts.some(({ code }) => code === areaCode))
    .map(({ areaCode, asked, replied, repliedInTime, medianHours, overdue, open }) => ({
      district: districtName(locale, districts, areaCode),
      ...{ asked, replied, overdue, open, inTime: repliedInTime, median: medianHours },
      share: replied + overdue > 0 ? Math.round((repliedInTime * 100) / (replied + overdue)) : null,
    }))
  return { rows, since }
}
