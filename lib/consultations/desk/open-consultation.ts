import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { contentContext, messageContext } from '@/lib/cases/contexts'
import { inOrder } from '@/lib/cases/order'
import { nextDue } from '@/lib/consultations/lifecycle'
import {
  type Advisor,
  mayAskBack,
  mayClaim,
  mayClose,
  mayHandOver,
  mayReopen,
  mayReply,
} from '@/lib/consultations/policy'
import {
  type ConsultationContent,
  consultationContent,
  messageContent,
} from '@/lib/consultations/sealed-content'
import { consultationEvents, consultationMessages } from '@/lib/consultations/tables'
import type { Keyring } from '@/lib/identity/session/keyring'
import { staff } from '@/lib/identity/tables'
import { guangzhouDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { openRows } from '@/lib/vault/seal/rows'
import { raiseAlarm } from './alarm'
import { consultationKey } from './content-key'
import { findGranted, type GrantedConsultation } from './find-granted'
import { hasConflict } from './firm-parties'
import { insertOwnGrant } from './grant'

export type OpenedConsultation = Awaited<ReturnType<typeof openConsultation>>

/**
 * A question with everything in it, opened with the advisor's own key or that of their pool, and put on
 * record as read. Whatever fails its check is null and every auditor is told. Where the other side is a
 * party of the advisor's firm, nothing is opened: they hand it on unread.
 */
export async function openConsultation(db: Db, advisor: Advisor, keyring: Keyring, id: string) {
  const granted = await findGranted(db, advisor, id, 'open')
  const conflict = await hasConflict(db, advisor, id)
  const withheld = conflict && granted.firstRepliedAt === null
  const rows = await db.transaction(async (tx) => {
    const read = await readRows(tx, id)
    if (!withheld) await markRead(tx, id, new Date())
    await record(tx, advisor, 'consultation.opened', id, { withheld: withheld ? 1 : 0 })
    return read
  })
  const opened = withheld ? null : await openAll(db, advisor, keyring, granted, rows.messages)
  const messages = rows.messages.map(({ sealed: _s, mac: _m, ...row }, at) => {
    return { ...row, content: opened?.messages[at] ?? null }
  })
  return {
    ...shown(granted),
    conflict,
    withheld,
    content: opened?.content ?? null,
    messages: inOrder(messages.map((message) => ({ ...message, on: message.sentOn }))),
    events: rows.events,
    consented: rows.events.some(({ kind }) => kind === 'consented'),
    may: verbsOf(granted),
  }
}

const verbsOf = (granted: GrantedConsultation) => ({
  claim: mayClaim(granted),
  reply: mayReply(granted),
  askBack: mayAskBack(granted),
  close: mayClose(granted),
  reopen: mayReopen(granted),
  handOver: mayHandOver(granted),
})

/** The question's row without ciphertexts and keys. */
function shown(granted: GrantedConsultation) {
  const { id, topic, areaCode, status, version, receivedOn, slot, poolCode } = granted
  const { firstReplyDue, fullAnswerDue, firstRepliedAt, closedAt } = granted
  const next = nextDue(granted)
  return {
    ...{ id, areaCode, status, version, receivedOn, slot, poolCode },
    ...{ firstReplyDue, fullAnswerDue, firstRepliedAt, closedAt },
    topic,
    urgent: granted.urgency === 'urgent',
    due: next?.due ?? null,
    dueAt: next?.at ?? null,
  }
}

type Sealed = { id: string; sealed: Buffer; mac: Buffer }

async function openAll(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  granted: GrantedConsultation,
  messages: Sealed[],
) {
  const key = await consultationKey(db, keyring, granted)
  if (key) await insertOwnGrant(db, advisor, granted, key)
  const records = [
    { context: contentContext(granted.id), sealed: granted.sealed, mac: granted.mac },
    ...messages.map(({ id, sealed, mac }) => ({
      context: messageContext(granted.id, id),
      sealed,
      mac,
    })),
  ]
  const opened = key ? await openRows(key, records) : records.map(() => null)
  const broken = key
    ? records.filter((_, at) => opened[at] === null).map(({ context }) => context.kind)
    : ['grant']
  if (broken.length > 0) await raiseAlarm(db, advisor, granted.id, [...new Set(broken)])
  const [content, ...letters] = opened.map((bytes) => bytes && JSON.parse(bytes.toString()))
  return {
    content: content ? (consultationContent.parse(content) as ConsultationContent) : null,
    messages: letters.map((letter) => (letter ? messageContent.parse(letter) : null)),
  }
}

async function readRows(tx: Db, consultationId: string) {
  const { id, kind, sender, answers, sentOn, slot, readOn, sealed, mac } = consultationMessages
  const messages = await tx
    .select({ id, kind, sender, by: staff.name, answers, sentOn, slot, readOn, sealed, mac })
    .from(consultationMessages)
    .leftJoin(staff, eq(staff.id, consultationMessages.staffId))
    .where(eq(consultationMessages.caseId, consultationId))
    .orderBy(asc(sentOn), asc(slot), asc(id))
  const { happenedOn, at } = consultationEvents
  const events = await tx
    .select({
      kind: consultationEvents.kind,
      happenedOn,
      slot: consultationEvents.slot,
      at,
      by: staff.name,
    })
    .from(consultationEvents)
    .leftJoin(staff, eq(staff.id, consultationEvents.staffId))
    .where(eq(consultationEvents.caseId, consultationId))
    .orderBy(asc(happenedOn), asc(consultationEvents.slot), asc(at))
  return { messages, events }
}

/** What the asker wrote counts as read from now on. */
async function markRead(tx: Db, consultationId: string, now: Date): Promise<void> {
  await tx
    .update(consultationMessages)
    .set({ readOn: guangzhouDay(now) })
    .where(
      and(
        eq(consultationMessages.caseId, consultationId),
        eq(consultationMessages.sender, 'resident'),
        isNull(consultationMessages.readOn),
      ),
    )
}
