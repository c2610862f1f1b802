import { dayWords } from '@/app/components/shared/day'
import { type Locale, words } from '@/lib/messages/words'

/** 「6月12日 上午」: of what a resident does, day and six-hour slot are all that is kept. */
export function slotWords(locale: Locale, day: string, slot: number): string {
  return `${dayWords(locale, day)} ${words(locale, 'deskFacts')(`slot.${slot as 0 | 1 | 2 | 3}`)}`
}
