import type { ReactNode } from 'react'
import { LostPage } from '@/app/components/public/frame/lost-page'
import { SentPage } from '@/app/components/public/receipt/sent-page'
import type { PageContext } from '@/app/server/public-page'
import { dictionary, type Locale } from '@/lib/messages/words'

/** What is written, where it starts, and where its receipt stands. */
const starts = {
  report: { start: '/report', receipt: '/report/done' },
  consult: { start: '/advisors', receipt: '/consult/done' },
} as const

type What = keyof typeof starts
type Found<D> = { state: 'open'; draft: D } | { state: 'sent' } | null

/** Makes pages of something being written. Without it, or once it is sent, the reader is told so instead. */
export function writing<D>(what: What, current: () => Promise<Found<D>>) {
  return (render: (context: PageContext & { draft: D }) => Promise<ReactNode>) =>
    async (context: PageContext) => {
      const { locale } = context
      const found = await current()
      if (!found) return <DraftLost locale={locale} what={what} />
      if (found.state === 'open') return render({ ...context, draft: found.draft })
      const { start, receipt } = starts[what]
      const says = dictionary[locale][what].sent
      return <SentPage locale={locale} says={says} receipt={receipt} again={start} />
    }
}

/** What was being written is gone, or there never was anything. */
export function DraftLost({ locale, what }: { locale: Locale; what: What }) {
  return (
    <LostPage locale={locale} says={dictionary[locale][what].lost} start={starts[what].start} />
  )
}
