import 'server-only'
import { and, eq, getTableColumns } from 'drizzle-orm'
import type { z } from 'zod'
import type { CaseKind, MessageOf, RowOf } from '@/lib/cases/kind'
import { messageContext } from '@/lib/cases/schema'
import type { Resident } from '@/lib/identity/actor'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { type SealedRow, sealRow } from '@/lib/vault/seal/rows'

/** How many messages a resident may write on one day. */
const mostADay = 20

export type ResidentOf<K extends CaseKind> = Resident<K['subject']>
export type ContentOf<K extends CaseKind> = z.input<K['message']>

/** Puts what was sealed among the messages, as this kind of message. */
type Insert<K extends CaseKind> = (message: {
  kind: MessageOf<K>
  answers?: string
}) => Promise<void>

type Letter<K extends CaseKind> = {
  /** Given by the page: posting the same form again changes nothing. */
  id: string
  content: ContentOf<K>
}

/** One message of a resident, whole or not at all: sealed first, then in one transaction what it does to the case, and the notice that something waits. `place` inserts it. */
export async function correspond<K extends CaseKind>(
  db: Db,
  kind: K,
  resident: ResidentOf<K>,
  letter: Letter<K>,
  place: (tx: Db, row: RowOf<K>, insert: Insert<K>) => Promise<void>,
  now: Date,
): Promise<void> {
  const sealed = await sealForStaff(db, kind, resident, letter, now)
  await onOwnCase(
    db,
    kind,
    resident,
    async (tx, row) => {
      if (await isWritten(tx, kind, row.id, letter.id)) return false
      await place(tx, row, (message) =>
        insertLetter(tx, kind, row.id, { id: letter.id, ...message }, sealed, now),
      )
      await kind.wrote?.(tx, row, now)
      return true
    },
    now,
  )
}

/** A resident's action on their own case: staff are told that something waits, unless it changed nothing (`false`). */
export async function onOwnCase<K extends CaseKind>(
  db: Db,
  kind: K,
  resident: ResidentOf<K>,
  act: (tx: Db, row: RowOf<K>) => Promise<boolean>,
  now: Date,
): Promise<void> {
  const notices = await kind.noticesOf(db, resident)
  await db.transaction(async (tx) => {
    const row = await lockCase(tx, kind, resident)
    if (await act(tx, row)) await enqueue(tx, notices.on(row), now)
  })
}

/** The resident's case, held until the transaction ends: two tabs come one after the other. */
export async function lockCase<K extends CaseKind>(
  tx: Db,
  { cases, visibleTo }: K,
  resident: ResidentOf<K>,
): Promise<RowOf<K>> {
  const { submission: _, ...columns } = getTableColumns(cases as CaseKind['cases'])
  const [row] = await tx.select(columns).from(cases).where(visibleTo(resident)).for('update')
  if (!row) throw new Problem('not_found', 'receipt_unknown')
  return row as RowOf<K>
}

/** Sealed to the content key alone, so that no receipt ever opens it. Do this before the transaction. */
export async function sealForStaff<K extends CaseKind>(
  db: Db,
  { cases, message, visibleTo }: K,
  resident: ResidentOf<K>,
  { id, content }: Letter<K>,
  now: Date,
): Promise<SealedRow> {
  const [found] = await db
    .select({ id: cases.id, contentPublicKey: cases.contentPublicKey })
    .from(cases)
    .where(visibleTo(resident))
  if (!found) throw new Problem('not_found', 'receipt_unknown')
  const full = message.parse({ ...(content as object), sentAt: now.toISOString() })
  const context = messageContext(found.id, id)
  return sealRow({ content: found.contentPublicKey }, context, JSON.stringify(full))
}

/** Whether this very message is there already, from the first of several posts. */
export async function isWritten(
  tx: Db,
  { messages }: CaseKind,
  caseId: string,
  id: string,
): Promise<boolean> {
  const [found] = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.caseId, caseId), eq(messages.id, id)))
  return found !== undefined
}

/** Throws `too_many` for the twenty-first message of a day. */
export async function insertLetter<K extends CaseKind>(
  tx: Db,
  { messages }: K,
  caseId: string,
  message: { id: string; kind: MessageOf<K>; answers?: string },
  sealed: SealedRow,
  now: Date,
): Promise<void> {
  const { receivedOn: sentOn, slot } = slotOf(now)
  const today = and(
    eq(messages.caseId, caseId),
    eq(messages.sender, 'resident'),
    eq(messages.sentOn, sentOn),
  )
  const written = await tx.select({ id: messages.id }).from(messages).where(today).limit(mostADay)
  if (written.length >= mostADay) throw new Problem('too_many', 'follow_enough')
  await tx
    .insert(messages)
    .values({ ...message, caseId, sender: 'resident', sentOn, slot, ...sealed })
}
