import type { Field } from '@/app/components/shared/field'
import { type Locale, words } from '@/lib/messages/words'

type Typed = { receipt: string; phrase: string } | null

/** The number and the spoken 暗号. */
export function receiptFields(locale: Locale, typed: Typed = null): Field[] {
  const t = words(locale, 'follow')
  return [
    {
      kind: 'text',
      name: 'receipt',
      label: t('receipt'),
      hint: t('receiptHint'),
      input: 'numeric',
      big: true,
      value: typed?.receipt,
    },
    {
      kind: 'text',
      name: 'phrase',
      label: t('phrase'),
      hint: t('phraseHint'),
      narrow: true,
      value: typed?.phrase,
    },
  ]
}

/** On a page that was open for too long: the number once more, beside what was written. */
export function againFields(locale: Locale, open: boolean): Field[] {
  if (open) return []
  const text = words(locale, 'follow')('time.kept')
  return [{ kind: 'note', text, tone: 'warn' }, ...receiptFields(locale)]
}
