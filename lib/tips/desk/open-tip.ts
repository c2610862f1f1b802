import 'server-only'
import { record } from '@/lib/audit/record'
import { contentContext, messageContext } from '@/lib/cases/contexts'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { approvalContext, noteContext, transferContext } from '@/lib/tips/contexts'
import { clockOf } from '@/lib/tips/desk/queue/cards'
import { identifiersIn } from '@/lib/tips/intake/identifiers-in'
import { messageContent, type TipContent, tipContent } from '@/lib/tips/sealed-content'
import { openRows, type SealedRow } from '@/lib/vault/seal/rows'
import type { Context } from '@/lib/vault/seal/seal-broken'
import { raiseAlarm } from './alarm'
import { tipKey } from './content-key'
import { findGranted, type GrantedTip } from './find-granted'
import { markRead, readRows, type TipRows } from './read'
import { countOpened } from './read-rate'

export type OpenedTip = Awaited<ReturnType<typeof openTip>>

/**
 * A tip with everything in it, opened with the officer's own key and put on record as read. Whatever
 * fails its check is null: it is not shown, and the triage desk is alarmed.
 */
export async function openTip(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  tipId: string,
  now = new Date(),
) {
  const granted = await findGranted(db, officer, tipId, 'open')
  const rows = await db.transaction(async (tx) => {
    const read = await readRows(tx, tipId)
    await markRead(tx, tipId, now)
    await record(tx, officer, 'tip.opened', tipId, { department: granted.departmentId })
    return read
  })
  await countOpened(officer, tipId, now)
  const key = await tipKey(db, keyring, granted)
  const sealed = [...recordsOf(granted, rows)]
  const opened = key ? await openRows(key, sealed) : sealed.map(() => null)
  const broken = key ? sealed.filter((_, i) => opened[i] === null) : ['grant' as const]
  if (broken.length > 0) {
    const kinds = broken.map((one) => (one === 'grant' ? one : one.context.kind))
    await raiseAlarm(db, officer, granted, [...new Set(kinds)])
  }
  const texts = new Map(sealed.map(({ context }, i) => [placeOf(context), opened[i]?.toString()]))
  return {
    ...shown(granted),
    ...clockOf(granted, lastQuestion(rows), now),
    content: contentOf(texts.get(placeOf(contentContext(granted.id)))),
    ...withTexts(granted.id, rows, texts),
  }
}

function* recordsOf({ id, sealed, mac }: GrantedTip, rows: TipRows) {
  yield { context: contentContext(id), sealed, mac }
  for (const row of rows.messages) yield recordOf(messageContext(id, row.id), row)
  for (const row of rows.notes) yield recordOf(noteContext(id, row.id), row)
  for (const row of rows.transfers) yield recordOf(transferContext(id, row.id), row)
  for (const row of rows.requests) yield recordOf(approvalContext(id, row.id), row)
}

const recordOf = (context: Context, { sealed, mac }: SealedRow) => ({ context, sealed, mac })
const placeOf = ({ kind, id }: Context) => `${kind} ${id}`

/** The tip's row without ciphertexts and keys. */
function shown({
  sealed: _s,
  mac: _m,
  wrapped: _w,
  grantMac: _g,
  contentPublicKey: _t,
  replyPublicKey: _r,
  ...tip
}: GrantedTip) {
  return tip
}

/** The narrative and the answers in pieces, their numbers and accounts marked. */
function contentOf(json: string | undefined) {
  if (json === undefined) return null
  const { story, answers, ...rest }: TipContent = tipContent.parse(JSON.parse(json))
  return {
    ...rest,
    story: identifiersIn(story),
    answers: answers.map(({ question, answer }) => ({ question, answer: identifiersIn(answer) })),
  }
}

function withTexts(tipId: string, rows: TipRows, texts: Map<string, string | undefined>) {
  const textAt = (context: Context) => texts.get(placeOf(context)) ?? null
  return {
    messages: rows.messages.map(({ sealed: _s, mac: _m, ...row }) => {
      const json = textAt(messageContext(tipId, row.id))
      const content = json === null ? null : messageContent.parse(JSON.parse(json))
      const text = content && identifiersIn(content.text)
      return { ...row, text, choices: content?.choices ?? [], mark: content?.mark ?? null }
    }),
    notes: rows.notes.map(({ sealed: _s, mac: _m, ...row }) => ({
      ...row,
      text: textAt(noteContext(tipId, row.id)),
    })),
    transfers: rows.transfers.map(({ sealed: _s, mac: _m, ...row }) => ({
      ...row,
      reason: textAt(transferContext(tipId, row.id)),
    })),
    requests: rows.requests.map(({ sealed: _s, mac: _m, ...row }) => ({
      ...row,
      reason: textAt(approvalContext(tipId, row.id)),
    })),
    holders: rows.holders,
    exclusions: rows.exclusions,
    events: rows.events,
    closures: rows.closures,
    assignee: rows.assignee,
  }
}

/** The day of the newest question without an answer. */
function lastQuestion({ messages }: TipRows): string | null {
  const answered = new Set(messages.map(({ answers }) => answers))
  const open = messages.filter(({ kind, id }) => kind === 'question' && !answered.has(id))
  return open.at(-1)?.sentOn ?? null
}
