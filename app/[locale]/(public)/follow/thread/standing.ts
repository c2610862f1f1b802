import { emptyWords } from '@/app/components/public/case/empty-words'
import { dayWords } from '@/app/components/shared/day'
import { type Locale, words } from '@/lib/messages/words'
import type { TipThread } from '@/lib/tips/follow/thread'
import { dueIn } from '@/lib/tips/lifecycle'

const isOpenQuestion = (letter: TipThread['letters'][number]) =>
  letter.from === 'staff' && letter.kind === 'question' && !letter.answered

type Standing = Pick<TipThread, 'tip' | 'letters'>

/** One sentence on what comes next, and by which day. A first action met before a hand-over is not promised again. */
export function standingWords(
  locale: Locale,
  { tip, letters }: Standing,
  now = new Date(),
): string {
  const t = words(locale, 'follow')
  const { status } = tip
  if (status === 'withdrawn' || status === 'closed' || status === 'quarantined') {
    return t(`states.${status}`)
  }
  if (letters.some(isOpenQuestion)) return t('states.waiting')
  const due = dueIn(status, tip)
  if (!due) return t(status === 'accepted' ? 'states.taken' : 'states.open')
  const day = dayWords(locale, due, now)
  if (due < now) return t('states.late', { day })
  const acted = status === 'accepted' && tip.firstActedAt
  return t(`states.${acted ? 'checking' : status}`, { day })
}

export function emptyText(locale: Locale, { tip }: TipThread, now = new Date()): string {
  return emptyWords(locale, 'follow', dueIn(tip.status, tip) ?? undefined, now)
}
