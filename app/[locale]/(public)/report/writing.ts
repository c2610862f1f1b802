import { writing as writingOf } from '@/app/components/public/case/writing'
import { currentCaseDraft } from '@/lib/cases/draft'
import { reports } from '@/lib/tips/report/draft'

/** Makes a page of a report being written. */
export const writing = writingOf('report', () => currentCaseDraft(reports))
