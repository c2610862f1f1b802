import type { VillageNames } from '@/app/components/shared/area-names'
import type { SheetWords } from '@/lib/advisors/work-log/sheet'
import { type Locale, words } from '@/lib/messages/words'
import { topicName } from '../times'

/** The words of the monthly sheet, on paper and in the table alike. */
export function sheetWords(locale: Locale, { name, place }: VillageNames): SheetWords {
  const t = words(locale, 'adviceLog')
  return {
    columns: [
      t('sheet.column.day'),
      t('sheet.column.place'),
      t('sheet.column.village'),
      t('sheet.column.kind'),
      t('sheet.column.hours'),
      t('sheet.column.people'),
      t('sheet.column.topic'),
      t('sheet.column.result'),
    ],
    kind: (kind) => t(`kinds.${kind}`),
    topic: (slug) => topicName(locale, slug),
    village: name,
    place,
    total: t('sheet.total'),
    missing: t('sheet.missing'),
  }
}

/** 「2026年6月」 */
export const monthWords = (month: string) => new Date(`${month}-15T00:00:00Z`)
