import { emptyWords } from '@/app/components/public/case/empty-words'
import { dayWords } from '@/app/components/shared/day'
import type { ConsultationThread } from '@/lib/consultations/follow/thread'
import { nextDue } from '@/lib/consultations/lifecycle'
import { type Locale, words } from '@/lib/messages/words'

/** One sentence on what comes next, and by which day. */
export function standingWords(
  locale: Locale,
  { question }: ConsultationThread,
  now = new Date(),
): string {
  const t = words(locale, 'question')
  if (question.status === 'closed' || question.status === 'waiting') {
    return t(`states.${question.status}`)
  }
  const next = nextDue(question)
  if (!next) return t('states.open')
  const day = dayWords(locale, next.at, now)
  if (next.at < now) return t('states.late', { day })
  return t(next.due === 'first-reply' ? 'states.new' : 'states.answering', { day })
}

export function emptyText(
  locale: Locale,
  { question }: ConsultationThread,
  now = new Date(),
): string {
  return emptyWords(locale, 'question', nextDue(question)?.at, now)
}
