import type { ReactNode } from 'react'
import { LostPage } from '@/app/components/public/frame/lost-page'
import { SentPage } from '@/app/components/public/receipt/sent-page'
import type { PageContext } from '@/app/server/page'
import { currentCaseDraft } from '@/lib/cases/draft'
import { type ConsultationDraft, consultationDrafts } from '@/lib/consultations/ask/draft'
import { dictionary, type Locale } from '@/lib/messages/words'

type Asked = PageContext & { draft: ConsultationDraft }

/** A page of a question being written. Without one, or once it is sent, the reader is told so instead. */
export function asking(render: (context: Asked) => Promise<ReactNode>) {
  return async (context: PageContext) => {
    const { locale } = context
    const found = await currentCaseDraft(consultationDrafts)
    if (!found) return <QuestionLost locale={locale} />
    if (found.state === 'open') return render({ ...context, draft: found.draft })
    const says = dictionary[locale].consult.sent
    return <SentPage locale={locale} says={says} receipt="/consult/done" again="/advisors" />
  }
}

/** The question is gone, or there never was one. */
export function QuestionLost({ locale }: { locale: Locale }) {
  return <LostPage locale={locale} says={dictionary[locale].consult.lost} start="/advisors" />
}
