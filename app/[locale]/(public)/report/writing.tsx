import type { ReactNode } from 'react'
import type { PageContext } from '@/app/server/page'
import { currentCaseDraft } from '@/lib/cases/draft'
import { type ReportDraft, reports } from '@/lib/tips/report/draft'
import { AlreadySent } from './already-sent'
import { DraftLost } from './draft-lost'

export type Writing = PageContext & { draft: ReportDraft }

/** A page of a report being written. Without one, or once it is sent, the reader is told so instead. */
export function writing(render: (context: Writing) => Promise<ReactNode>) {
  return async (context: PageContext) => {
    const report = await currentCaseDraft(reports)
    if (!report) return <DraftLost locale={context.locale} />
    if (report.state === 'sent') return <AlreadySent locale={context.locale} />
    return render({ ...context, draft: report.draft })
  }
}
