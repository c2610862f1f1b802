import 'server-only'
import { eq } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { findGranted } from '@/lib/cases/granted'
import {
  historyOrder,
  type MessageRow,
  markRead,
  type OpenedCase,
  openCase,
  readMessages,
} from '@/lib/cases/open'
import { inOrder } from '@/lib/cases/order'
import { consultationCase, type GrantedConsultation } from '@/lib/consultations/consultation-case'
import { nextDue } from '@/lib/consultations/lifecycle'
import { type Advisor, type ConsultationVerbs, consultationVerbs } from '@/lib/consultations/policy'
import type { ConsultationContent } from '@/lib/consultations/sealed-content'
import { consultationEvents } from '@/lib/consultations/tables'
import type { Keyring } from '@/lib/identity/session/keyring'
import { staff } from '@/lib/identity/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { hasConflict } from './firm-parties'
import { insertOwnGrant } from './grant'

type Thread = OpenedCase<typeof consultationCase>['messages']

/** A consultation as an advisor reads it; null stands for what failed its check. `withheld`: it is to be handed on unread. */
export type OpenedConsultation = ReturnType<typeof shown> & {
  conflict: boolean
  withheld: boolean
  content: ConsultationContent | null
  messages: Thread
  events: Awaited<ReturnType<typeof readEvents>>
  consented: boolean
  may: ConsultationVerbs
}

/**
 * Opens a consultation with everything in it with the advisor's own key or that of their pool, and puts
 * on record that they read it. Where the other side is a party of the advisor's firm, nothing is opened.
 */
export async function openConsultation(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  id: string,
): Promise<OpenedConsultation> {
  const granted = await findGranted(db, advisor, consultationCase, { id, action: 'open' })
  const conflict = await hasConflict(db, advisor, id)
  const withheld = conflict && granted.firstRepliedAt === null
  const today = localDay(new Date())
  const rows = await db.transaction(async (tx) => {
    const messages = await readMessages(tx, consultationCase, id)
    const events = await readEvents(tx, id)
    if (!withheld) {
      await markRead(tx, consultationCase, { caseId: id, sender: 'resident', today })
    }
    await record(tx, advisor, 'consultation.opened', id, { withheld: withheld ? 1 : 0 })
    return { messages, events }
  })
  const opened = withheld
    ? { content: null, messages: inOrder(rows.messages.map(unopened)) }
    : await openCase(db, advisor, granted, { keyring, messages: rows.messages })
  if ('key' in opened && opened.key) await insertOwnGrant(db, advisor, granted, opened.key)
  return {
    ...shown(granted),
    ...{ conflict, withheld, events: rows.events },
    content: opened.content,
    messages: opened.messages,
    consented: rows.events.some(({ kind }) => kind === 'consented'),
    may: consultationVerbs(granted),
  }
}

function unopened({ sealed: _s, mac: _m, ...row }: MessageRow<typeof consultationCase>) {
  return { ...row, on: row.sentOn, content: null }
}

/** The consultation's row without ciphertexts and keys. */
function shown(granted: GrantedConsultation) {
  const { id, topic, areaCode, status, version, receivedOn, slot, poolCode } = granted
  const { firstReplyDue, fullAnswerDue, firstRepliedAt, closedAt } = granted
  const next = nextDue(granted)
  return {
    ...{ id, topic, areaCode, status, version, receivedOn, slot, poolCode },
    ...{ firstReplyDue, fullAnswerDue, firstRepliedAt, closedAt },
    urgent: granted.urgency === 'urgent',
    due: next?.due ?? null,
    dueAt: next?.at ?? null,
  }
}

function readEvents(tx: Db, consultationId: string) {
  const { kind, happenedOn, slot, at } = consultationEvents
  return tx
    .select({ kind, happenedOn, slot, at, by: staff.name })
    .from(consultationEvents)
    .leftJoin(staff, eq(staff.id, consultationEvents.staffId))
    .where(eq(consultationEvents.caseId, consultationId))
    .orderBy(...historyOrder(consultationEvents))
}
