import type { CaseKind } from '@/lib/cases/kind'
import { consultationEvents, consultationMessages, consultations } from './tables'

/** A consultation, for the code that serves both kinds of case. */
export const consultationCase = {
  subject: 'consultation',
  cases: consultations,
  messages: consultationMessages,
  events: consultationEvents,
} as const satisfies CaseKind
