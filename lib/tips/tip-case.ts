import type { CaseKind } from '@/lib/cases/kind'
import { tipEvents, tipMessages, tips } from './tables'

/** A tip, for the code that serves both kinds of case. */
export const tipCase = {
  subject: 'tip',
  cases: tips,
  messages: tipMessages,
  events: tipEvents,
} as const satisfies CaseKind
