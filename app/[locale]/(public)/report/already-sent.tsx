import { SentPage } from '@/app/components/public/receipt/sent-page'
import { dictionary, type Locale } from '@/lib/messages/words'

/** For who comes back to a question after sending. */
export function AlreadySent({ locale }: { locale: Locale }) {
  const says = dictionary[locale].report.sent
  return <SentPage locale={locale} says={says} receipt="/report/done" again="/report" />
}
