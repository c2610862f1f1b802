import type { OpenedQuestion } from '@/lib/consultations/desk/open-question'
import type { Locale } from '@/lib/messages/words'

/** What every part of the page is given. */
export type QuestionView = {
  locale: Locale
  question: OpenedQuestion
  area: (code: string) => string
  now: Date
}
