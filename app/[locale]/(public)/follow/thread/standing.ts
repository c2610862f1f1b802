import { emptyWords } from '@/app/components/public/case/empty-words'
import { dayWords } from '@/app/components/shared/day'
import { type Locale, words } from '@/lib/messages/words'
import type { TipThread } from '@/lib/tips/follow/thread'
import { dueIn } from '@/lib/tips/lifecycle'

const isOpenQuestion = (letter: TipThread['letters'][number]) =>
  letter.from === 'staff' && letter.kind === 'question' && !letter.answered

/** One sentence on what comes next, and by which day. */
export function standingWords(
  locale: Locale,
  { tip, letters }: TipThread,
  now = new Date(),
): string {
  const t = words(locale, 'follow')
  const { status } = tip
  if (status === 'withdrawn' || status === 'closed' || status === 'quarantined') {
    return t(`states.${status}`)
  }
  if (letters.some(isOpenQuestion)) return t('states.waiting')
  const due = dueIn(status, tip)
  if (!due) return t('states.open')
  const day = dayWords(locale, due, now)
  return due < now ? t('states.late', { day }) : t(`states.${status}`, { day })
}

export function emptyText(locale: Locale, { tip }: TipThread, now = new Date()): string {
  return emptyWords(locale, 'follow', dueIn(tip.status, tip) ?? undefined, now)
}
