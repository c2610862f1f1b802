import type { Locale } from '@/app/messages/words'
import type { OpenedQuestion } from '@/lib/consultations/open-question'

/** What every part of the page is given. */
export type QuestionView = {
  locale: Locale
  question: OpenedQuestion
  area: (code: string) => string
  now: Date
}
