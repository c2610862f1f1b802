import { LostPage } from '@/app/components/public/frame/lost-page'
import { dictionary, type Locale } from '@/lib/messages/words'

/** The draft is gone, or there never was one. */
export function DraftLost({ locale }: { locale: Locale }) {
  return <LostPage locale={locale} says={dictionary[locale].report.lost} start="/report" />
}
