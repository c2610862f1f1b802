import { emptyWords } from '@/app/components/public/case/empty-words'
import { dayWords } from '@/app/components/shared/day'
import { type Locale, words } from '@/lib/messages/words'
import type { Thread } from '@/lib/tips/follow/thread'
import { dueIn } from '@/lib/tips/lifecycle'

const isOpenQuestion = (letter: Thread['letters'][number]) =>
  letter.from === 'staff' && letter.kind === 'question' && !letter.answered

/** One sentence on what comes next, and by which day. */
export function standingWords(locale: Locale, { tip, letters }: Thread, now = new Date()): string {
  const t = words(locale, 'follow')
  const { status } = tip
  if (status === 'withdrawn' || status === 'closed' || status === 'quarantined') {
    return t(`states.${status}`)
  }
  if (letters.some(isOpenQuestion)) return t('states.waiting')
  const due = dueIn(status, tip)
  if (!due) return t('states.open')
  const day = dayWords(locale, due, now)
  if (due < now) return t('states.late', { day })
  const acted = status === 'accepted' && tip.firstActedAt
  return t(`states.${acted ? 'checking' : status}`, { day })
}

export function emptyText(locale: Locale, { tip }: Thread, now = new Date()): string {
  return emptyWords(locale, 'follow', dueIn(tip.status, tip) ?? undefined, now)
}
