import type { ReactNode } from 'react'
import { type Locale, words } from '@/lib/messages/words'
import { receiptGroups } from '@/lib/receipts/receipt-groups'

type Props = {
  locale: Locale
  /** Twenty digits. */
  code: string
  children?: ReactNode
}

/** The receipt in five groups of four, read out digit by digit, with pictures of it below. */
export function ReceiptCard({ locale, code, children }: Props) {
  const t = words(locale, 'common')
  const groups = receiptGroups(code)
  const digits = groups.map((group) => [...group].join(' ')).join(', ')
  return (
    <section className="code" aria-label={t('receipt.title')}>
      <output id="code" aria-label={t('receipt.spoken', { digits })} data-say={digits}>
        {groups.map((group, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two groups can be the same four digits
          <span key={place}>{group}</span>
        ))}
      </output>
      {children}
    </section>
  )
}
