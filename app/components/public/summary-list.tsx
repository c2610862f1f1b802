import type { ReactNode } from 'react'
import { href, type Locale, words } from '@/lib/messages/words'

export type SummaryRow = { term: string; value: ReactNode; change?: string }

/** Answers with their 更改 links; `change` is a path without language prefix. */
export function SummaryList({ locale, rows }: { locale: Locale; rows: SummaryRow[] }) {
  const t = words(locale, 'common')
  return (
    <dl className="sum">
      {rows.map(({ term, value, change }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
          {change && (
            <dd>
              <a href={href(locale, change)} aria-label={`${t('change')} ${term}`}>
                {t('change')}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
