import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { inOrder } from '@/lib/cases/order'
import { messageContext, questionContext } from '@/lib/consultations/contexts'
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
import type { Topic } from '@/lib/consultations/schema'
import {
  messageContent,
  type QuestionContent,
  questionContent,
} from '@/lib/consultations/sealed-content'
import { consultationEvents, consultationMessages } from '@/lib/consultations/tables'
import type { Keyring } from '@/lib/identity/session/keyring'
import { staff } from '@/lib/identity/tables'
import { guangzhouDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { openRows } from '@/lib/vault/seal/rows'
import { raiseAlarm } from './alarm'
import { questionKey } from './content-key'
import { findHeld, type HeldQuestion } from './find-granted'
import { hasConflict } from './firm-parties'
import { keepOwn } from './grant'

export type OpenedQuestion = Awaited<ReturnType<typeof openQuestion>>

/**
 * A question with everything in it, opened with the advisor's own key or that of their pool, and put on
 * record as read. Whatever fails its check is null and every auditor is told. Where the other side is a
 * party of the advisor's firm, nothing is opened: they hand it on unread.
 */
export async function openQuestion(db: Db, advisor: Advisor, keyring: Keyring, id: string) {
  const held = await findHeld(db, advisor, id, 'open')
  const conflict = await hasConflict(db, advisor, id)
  const withheld = conflict && held.firstRepliedAt === null
  const rows = await db.transaction(async (tx) => {
    const read = await readRows(tx, id)
    if (!withheld) await markRead(tx, id, new Date())
    await record(tx, advisor, 'consultation.opened', id, { withheld: withheld ? 1 : 0 })
    return read
  })
  const opened = withheld ? null : await openAll(db, advisor, keyring, held, rows.messages)
  const messages = rows.messages.map(({ sealed: _s, mac: _m, ...row }, at) => {
    return { ...row, content: opened?.messages[at] ?? null }
  })
  return {
    ...shown(held),
    conflict,
    withheld,
    content: opened?.content ?? null,
    messages: inOrder(messages.map((message) => ({ ...message, on: message.sentOn }))),
    events: rows.events,
    consented: rows.events.some(({ kind }) => kind === 'consented'),
    may: verbsOf(held),
  }
}

const verbsOf = (held: HeldQuestion) => ({
  claim: mayClaim(held),
  reply: mayReply(held),
  askBack: mayAskBack(held),
  close: mayClose(held),
  reopen: mayReopen(held),
  handOver: mayHandOver(held),
})

/** The question's row without ciphertexts and keys. */
function shown(held: HeldQuestion) {
  const { id, topic, areaCode, status, version, receivedOn, slot, poolCode } = held
  const { firstReplyDue, fullAnswerDue, firstRepliedAt, closedAt } = held
  const next = nextDue(held)
  return {
    ...{ id, areaCode, status, version, receivedOn, slot, poolCode },
    ...{ firstReplyDue, fullAnswerDue, firstRepliedAt, closedAt },
    topic: topic as Topic,
    urgent: held.urgent === 1,
    due: next?.due ?? null,
    dueAt: next?.at ?? null,
  }
}

type Sealed = { id: string; sealed: Buffer; mac: Buffer }

async function openAll(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  held: HeldQuestion,
  messages: Sealed[],
) {
  const key = await questionKey(db, keyring, held)
  if (key) await keepOwn(db, advisor, held, key)
  const records = [
    { context: questionContext(held.id), sealed: held.sealed, mac: held.mac },
    ...messages.map(({ id, sealed, mac }) => ({
      context: messageContext(held.id, id),
      sealed,
      mac,
    })),
  ]
  const opened = key ? await openRows(key, records) : records.map(() => null)
  const broken = key
    ? records.filter((_, at) => opened[at] === null).map(({ context }) => context.kind)
    : ['grant']
  if (broken.length > 0) await raiseAlarm(db, advisor, held.id, [...new Set(broken)])
  const [content, ...letters] = opened.map((bytes) => bytes && JSON.parse(bytes.toString()))
  return {
    content: content ? (questionContent.parse(content) as QuestionContent) : null,
    messages: letters.map((letter) => (letter ? messageContent.parse(letter) : null)),
  }
}

async function readRows(tx: Db, consultationId: string) {
  const { id, kind, sender, answers, sentOn, slot, readOn, sealed, mac } = consultationMessages
  const messages = await tx
    .select({ id, kind, sender, by: staff.name, answers, sentOn, slot, readOn, sealed, mac })
    .from(consultationMessages)
    .leftJoin(staff, eq(staff.id, consultationMessages.staffId))
    .where(eq(consultationMessages.consultationId, consultationId))
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
    .where(eq(consultationEvents.consultationId, consultationId))
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
        eq(consultationMessages.consultationId, consultationId),
        eq(consultationMessages.sender, 'resident'),
        isNull(consultationMessages.readOn),
      ),
    )
}
