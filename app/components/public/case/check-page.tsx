import type { ReactNode } from 'react'
import { Shell } from '@/app/components/public/frame/shell'
import { StepHeader } from '@/app/components/public/frame/step-header'
import { SummaryList, type SummaryRow } from '@/app/components/public/summary-list'
import type { Locale } from '@/lib/messages/words'

type Props = {
  locale: Locale
  back: string
  title: string
  rows: SummaryRow[]
  /** Whether it can be sent: the form then names the window. */
  whole: boolean
  /** The last of so many steps. */
  steps?: number
  children: ReactNode
}

/** Everything that was written, once more before it is sent. */
export function CheckPage({ locale, back, title, rows, whole, steps, children }: Props) {
  return (
    <Shell locale={locale} back={back} title={whole ? false : undefined}>
      <StepHeader locale={locale} step={steps} total={steps} />
      <h1>{title}</h1>
      <SummaryList locale={locale} rows={rows} />
      {children}
    </Shell>
  )
}
