import { writing as writingOf } from '@/app/components/public/case/writing'
import { currentReport } from '@/lib/tips/report/draft'

/** Makes a page of a report being written. */
export const writing = writingOf('report', currentReport)
