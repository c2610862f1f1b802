import type { SummaryRow } from '@/app/components/public/summary-list'
import { type Locale, words } from '@/lib/messages/words'

/** What was asked, the lines that were answered, and where they can be changed. */
export type Answer = [term: string, lines: string[], change: string]

/** Every answer in the words it was given in, each with the way back to it. */
export function summaryRows(locale: Locale, answers: Answer[]): SummaryRow[] {
  return answers.map(([term, lines, change]) => ({
    term,
    value: lines.filter(Boolean).join('\n') || words(locale, 'check')('none'),
    change,
  }))
}
