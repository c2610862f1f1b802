import 'server-only'
import { record } from '@/lib/audit/record'
import { findGranted } from '@/lib/cases/granted'
import { markRead, type OpenedCase, openCase, type SealedRecord } from '@/lib/cases/open'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { clockOf } from '@/lib/tips/desk/queue/cards'
import { identifiersIn, type Piece } from '@/lib/tips/intake/identifiers-in'
import { type TipVerbs, tipVerbs } from '@/lib/tips/policy'
import { approvalContext, noteContext, transferContext } from '@/lib/tips/schema'
import type { MessageMark, TipContent } from '@/lib/tips/sealed-content'
import { type GrantedTip, tipCase } from '@/lib/tips/tip-case'
import type { SealedRow } from '@/lib/vault/seal/rows'
import type { Context } from '@/lib/vault/seal/seal-broken'
import { readRows, type TipRows } from './read'
import { countOpened } from './read-rate'

/** A tip as an officer reads it. Its numbers and accounts are marked; null stands for what failed its check. */
export type OpenedTip = ShownTip &
  ReturnType<typeof clockOf> &
  ReturnType<typeof withTexts> &
  Omit<TipRows, 'messages' | 'notes' | 'transfers' | 'requests'> & {
    content: ShownContent | null
    messages: ShownMessage[]
    may: TipVerbs
  }
type ShownTip = ReturnType<typeof shown>
type ShownContent = Omit<TipContent, 'story' | 'answers'> & {
  story: Piece[]
  answers: { question: string; answer: Piece[] }[]
}
type Message = OpenedCase<typeof tipCase>['messages'][number]
type ShownMessage = Omit<Message, 'content'> & {
  text: Piece[] | null
  choices: string[]
  mark: MessageMark | null
}

/** Opens a tip with everything in it with the officer's own key, and puts on record that they read it. */
export async function openTip(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  tipId: string,
  now = new Date(),
): Promise<OpenedTip> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'open' })
  const rows = await db.transaction(async (tx) => {
    const read = await readRows(tx, tipId)
    await markRead(tx, tipCase, { caseId: tipId, sender: 'resident', today: localDay(now) })
    await record(tx, officer, 'tip.opened', tipId, { department: granted.departmentId })
    return read
  })
  await countOpened(officer, tipId, now)
  const { messages, notes: _n, transfers: _t, requests: _r, ...beside } = rows
  const others = [...recordsOf(tipId, rows)]
  const opened = await openCase(db, officer, granted, { keyring, messages, others })
  return {
    ...shown(granted),
    ...clockOf(granted, lastQuestion(opened.messages), now),
    ...beside,
    ...withTexts(tipId, rows, opened.textAt),
    content: opened.content && contentOf(opened.content),
    messages: opened.messages.map(messageOf),
    may: tipVerbs(granted),
  }
}

function* recordsOf(tipId: string, rows: TipRows): Iterable<SealedRecord> {
  for (const row of rows.notes) yield { ...row, context: noteContext(tipId, row.id) }
  for (const row of rows.transfers) yield { ...row, context: transferContext(tipId, row.id) }
  for (const row of rows.requests) yield { ...row, context: approvalContext(tipId, row.id) }
}

/** The tip's row without ciphertexts and keys. */
function shown({
  kind: _k,
  sealed: _s,
  mac: _m,
  grantee: _i,
  wrapped: _w,
  grantMac: _g,
  contentPublicKey: _t,
  replyPublicKey: _r,
  ...tip
}: GrantedTip) {
  return tip
}

const contentOf = ({ story, answers, ...rest }: TipContent): ShownContent => ({
  ...rest,
  story: identifiersIn(story),
  answers: answers.map(({ question, answer }) => ({ question, answer: identifiersIn(answer) })),
})

const messageOf = ({ content, ...row }: Message): ShownMessage => ({
  ...row,
  text: content && identifiersIn(content.text),
  choices: content?.choices ?? [],
  mark: content?.mark ?? null,
})

function withTexts(tipId: string, rows: TipRows, textAt: (context: Context) => string | null) {
  return {
    notes: rows.notes.map((row) => ({ ...bare(row), text: textAt(noteContext(tipId, row.id)) })),
    transfers: rows.transfers.map((row) => ({
      ...bare(row),
      reason: textAt(transferContext(tipId, row.id)),
    })),
    requests: rows.requests.map((row) => ({
      ...bare(row),
      reason: textAt(approvalContext(tipId, row.id)),
    })),
  }
}

const bare = <R extends SealedRow>({ sealed: _s, mac: _m, ...row }: R) => row

/** The day of the newest question without an answer. */
function lastQuestion(messages: Message[]): string | null {
  const answered = new Set(messages.map(({ answers }) => answers))
  const open = messages.filter(({ kind, id }) => kind === 'question' && !answered.has(id))
  return open.at(-1)?.sentOn ?? null
}
