import { writing } from '@/app/components/public/case/writing'
import { currentAsking } from '@/lib/consultations/ask/draft'

/** Makes a page of a question being written. */
export const asking = writing('consult', currentAsking)
