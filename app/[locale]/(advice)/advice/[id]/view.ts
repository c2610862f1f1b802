import type { OpenedConsultation } from '@/lib/consultations/desk/open-consultation'
import type { Locale } from '@/lib/messages/words'

/** What every part of the page is given. */
export type ConsultationView = {
  locale: Locale
  question: OpenedConsultation
  area: (code: string) => string
  now: Date
}
