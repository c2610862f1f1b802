import type { ReactNode } from 'react'
import { Day } from '@/app/components/shared/day'
import type { Locale } from '@/lib/messages/words'

type Step = { did: string; on: string; below?: ReactNode }

/** The way so far, by day. */
export function Steps({ locale, steps }: { locale: Locale; steps: Step[] }) {
  return (
    <ol className="line">
      {steps.map(({ did, on, below }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same step can be taken twice on a day
        <li key={place}>
          <b>{did}</b> <Day locale={locale} day={on} />
          {below}
        </li>
      ))}
    </ol>
  )
}
