import type { SQL } from 'drizzle-orm'
import type { pgTable } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import type { Actor, Resident, StaffActor } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import type { Notice } from '@/lib/platform/mail/outbox'
import type { Subject } from '@/lib/platform/subject'
import type { CaseId, caseRow, events, messages } from './tables'

/** The tables of a kind, as far as both kinds are alike. */
type CaseTable = ReturnType<typeof pgTable<string, ReturnType<typeof caseRow<string>>>>
type MessageTable = ReturnType<typeof messages<CaseId, string>>
export type EventTable = ReturnType<typeof events<CaseId, string, Record<never, never>>>

type CaseRow = Omit<CaseTable['$inferSelect'], 'submission'>

/** The content key as it was wrapped for whoever looks. `departmentId`: for which department they act; an advisor acts alone. */
export type Grant = {
  grantee: string
  wrapped: Buffer
  grantMac: Buffer
  departmentId?: string
}

/** What a message of either kind says. Of a resident's, `sentAt` is the exact time, which stands nowhere else; of staff's, `after` are the resident's letters of that quarter of the day which it follows. */
type LetterText = { text: string; sentAt?: string | undefined; after?: string[] | undefined }

/** What a wait looks at; a kind's own limits come with it. */
export type Waiting = Pick<CaseRow, 'id' | 'status' | 'waitingDays'>

/** What one code must know of a kind of case to serve it. `tipCase` and `consultationCase` are the two. */
export type CaseKind = {
  subject: Subject
  cases: CaseTable
  messages: MessageTable
  events: EventTable
  /** What lies in the seal of a case, and of a message. */
  content: z.ZodType
  message: z.ZodType<LetterText>
  /** The sentence for whoever may not see a case. */
  unseen?: string
  /** Statuses in which a case can wait for the resident. */
  waits: readonly string[]
  /** The cases an actor can see. */
  visibleTo(actor: Actor): SQL
  /** Mail to whoever is in charge that something waits, asked for before a transaction: nobody outside may read who that is. */
  noticesOf(db: Db, resident: Resident): Promise<{ on(row: CaseRow): Notice[] }>
  /** Throws where a resident can add nothing more. */
  refuseLate?(row: CaseRow): void
  /** What every message of a resident does to the case beside, in the transaction that stores it. */
  wrote?(tx: Db, row: CaseRow, now: Date): Promise<void>
  /** The case and its key as somebody of staff holds it today. */
  findGrant(db: Db, actor: StaffActor, id: string): Promise<(CaseRow & Grant) | undefined>
  /** Opens the key that a grant was wrapped to. */
  privateKeyOf(db: Db, keyring: Keyring, grantee: string): Promise<string>
  /** Staff for whom the case does not exist. Before a transaction, never inside one. */
  listRecused(id: string): Promise<string[]>
  /** Who hears of an alarm beside the auditors. */
  findTriageDesk(db: Db): Promise<string | null>
  /** Brings what is copied of the row up to date, in the transaction that changed it. */
  copy?(tx: Db, row: CaseRow): Promise<void>
  /** Moves the limits on by the days waited and counts them; the clock runs again. */
  resume(tx: Db, row: Waiting, days: number): Promise<void>
}

/** A case's row, as its kind has it. */
export type RowOf<K extends CaseKind> = Omit<K['cases']['$inferSelect'], 'submission'>

/** The words of a kind's events and messages. */
export type EventOf<K extends CaseKind> = K['events']['$inferSelect']['kind']
export type MessageOf<K extends CaseKind> = K['messages']['$inferSelect']['kind']

/** A case as somebody of staff may work with it; it knows its kind. */
export type Granted<K extends CaseKind> = NonNullable<Awaited<ReturnType<K['findGrant']>>> & {
  kind: K
}
