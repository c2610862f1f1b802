import 'server-only'
import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import type { z } from 'zod'
import type { StaffActor } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { openRows, type SealedRow } from '@/lib/vault/seal/rows'
import type { Context } from '@/lib/vault/seal/seal-broken'
import { contentKey, raiseAlarm } from './granted'
import type { CaseKind, EventTable, Granted, MessageOf } from './kind'
import { inOrder } from './order'
import { contentContext, messageContext, type Sender } from './schema'

export type SealedRecord = SealedRow & { context: Context }

/** A message beside its case, still sealed. */
export type MessageRow<K extends CaseKind> = SealedRow & {
  id: string
  kind: MessageOf<K>
  sender: Sender
  by: string | null
  answers: string | null
  sentOn: string
  slot: number
  readOn: string | null
}

/** A case as it was opened: what it says and its thread, oldest first; null stands for what failed its check. */
export type OpenedCase<K extends CaseKind> = {
  key: string | null
  content: z.output<K['content']> | null
  messages: (Omit<MessageRow<K>, 'sealed' | 'mac'> & {
    on: string
    content: z.output<K['message']> | null
  })[]
  /** The words of the other records. */
  textAt: (context: Context) => string | null
}

/**
 * Opens a case and what hangs on it with the key of whoever looks. Whatever fails its check is null: it
 * is not shown, and the alarm is raised.
 */
export async function openCase<K extends CaseKind>(
  db: Db,
  actor: StaffActor,
  granted: Granted<K>,
  { keyring, messages, others = [] }: Sealed<K>,
): Promise<OpenedCase<K>> {
  const { kind, id, sealed, mac } = granted
  const key = await contentKey(db, keyring, granted)
  const records = [
    { context: contentContext(id), sealed, mac },
    ...messages.map((row) => ({ ...row, context: messageContext(id, row.id) })),
    ...others,
  ]
  const opened = key ? await openRows(key, records) : records.map(() => null)
  const broken = key ? records.filter((_, at) => opened[at] === null).map(kindOf) : ['grant']
  if (broken.length > 0) await raiseAlarm(db, actor, granted, [...new Set(broken)])
  const texts = new Map(records.map(({ context }, at) => [placeOf(context), opened[at]]))
  const textAt = (context: Context) => texts.get(placeOf(context))?.toString() ?? null
  const content = textAt(contentContext(id))
  return {
    key,
    textAt,
    content:
      content === null ? null : (kind.content.parse(JSON.parse(content)) as z.output<K['content']>),
    messages: inOrder(
      messages.map((row) => letterOf(kind, row, textAt(messageContext(id, row.id)))),
    ),
  }
}

type Sealed<K extends CaseKind> = {
  keyring: Keyring
  messages: MessageRow<K>[]
  others?: SealedRecord[]
}

const kindOf = ({ context }: SealedRecord) => context.kind
const placeOf = ({ kind, id }: Context) => `${kind} ${id}`

function letterOf<K extends CaseKind>(
  kind: K,
  { sealed: _s, mac: _m, ...row }: MessageRow<K>,
  text: string | null,
) {
  const content =
    text === null ? null : (kind.message.parse(JSON.parse(text)) as z.output<K['message']>)
  return { ...row, on: row.sentOn, content }
}

/** The thread of a case, still sealed and in no order: `inOrder` needs what is in the seals. */
export function readMessages<K extends CaseKind>(
  tx: Db,
  { messages }: K,
  caseId: string,
): Promise<MessageRow<K>[]> {
  const { id, kind, sender, answers, sentOn, slot, readOn, sealed, mac } = messages
  return tx
    .select({ id, kind, sender, by: staff.name, answers, sentOn, slot, readOn, sealed, mac })
    .from(messages)
    .leftJoin(staff, eq(staff.id, messages.staffId))
    .where(eq(messages.caseId, caseId))
}

/** What one side wrote counts as read by the other from this day on. It changes nothing else: no order hangs on it. */
export async function markRead(
  tx: Db,
  { messages }: CaseKind,
  { caseId, sender, today }: { caseId: string; sender: Sender; today: string },
): Promise<void> {
  const unread = and(eq(messages.sender, sender), isNull(messages.readOn))
  await tx
    .update(messages)
    .set({ readOn: today })
    .where(and(eq(messages.caseId, caseId), unread))
}

/** The order of a history, the same for everybody: how it came in first, then by day and slot, actions of staff also by their minute. */
export const historyOrder = ({ id, kind, happenedOn, slot, at }: EventTable): SQL[] => [
  sql`${kind} <> 'received'`,
  asc(happenedOn),
  asc(slot),
  asc(at),
  asc(id),
]
