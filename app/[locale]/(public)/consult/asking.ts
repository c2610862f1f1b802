import { writing } from '@/app/components/public/case/writing'
import { currentCaseDraft } from '@/lib/cases/draft'
import { consultationDrafts } from '@/lib/consultations/ask/draft'

/** Makes a page of a question being written. */
export const asking = writing('consult', () => currentCaseDraft(consultationDrafts))
