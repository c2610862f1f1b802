import { dayWords } from '@/app/components/shared/day'
import { type Locale, words } from '@/lib/messages/words'
import type { FollowWords } from './follow-words'

/** 「还没有回复。下次可在 6 月 12 日后再看。」 */
export function emptyWords(locale: Locale, of: FollowWords, due: Date | undefined, now: Date) {
  const t = words(locale, of)
  return due && due > now ? t('empty', { day: dayWords(locale, due, now) }) : t('emptyLate')
}
