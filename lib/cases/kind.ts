import type { pgTable } from 'drizzle-orm/pg-core'
import type { Subject } from '@/lib/platform/subject'
import type { CaseId, caseRow, events, messages } from './tables'

/** The tables of a kind, as far as both kinds are alike. */
export type CaseTable = ReturnType<typeof pgTable<string, ReturnType<typeof caseRow<string>>>>
export type MessageTable = ReturnType<typeof messages<CaseId, string>>
export type EventTable = ReturnType<typeof events<CaseId, string, Record<never, never>>>

/** What one code must know of a kind of case to serve it. `tipCase` and `consultationCase` are the two. */
export type CaseKind = {
  subject: Subject
  cases: CaseTable
  messages: MessageTable
  events: EventTable
}

/** The words of a kind's events. */
export type EventOf<K extends CaseKind> = K['events']['$inferSelect']['kind']
export type MessageOf<K extends CaseKind> = K['messages']['$inferSelect']['kind']
