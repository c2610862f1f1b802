import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { z } from 'zod'
import type { CaseKind, MessageOf } from '@/lib/cases/kind'
import { inOrder } from '@/lib/cases/order'
import { messageContext } from '@/lib/cases/schema'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openRows } from '@/lib/vault/seal/rows'
import type { ResidentOf } from './correspondence'

/** `content` null: the record failed its check. What the resident wrote is never given back, so of that there is only kind and day. */
export type Letters<K extends CaseKind> = (LetterOfStaff<K> | LetterOfResident<K>)[]
type Sent<K extends CaseKind> = { id: string; on: string; kind: MessageOf<K> }
type LetterOfStaff<K extends CaseKind> = Sent<K> & {
  from: 'staff'
  content: z.output<K['message']> | null
  answered: boolean
}
type LetterOfResident<K extends CaseKind> = Sent<K> & { from: 'resident' }

const mostLetters = 200

/** The thread as the resident reads it, opened with the reply key, oldest first. */
export async function listLetters<K extends CaseKind>(
  db: Db,
  kind: K,
  resident: ResidentOf<K>,
  replyKey: string,
): Promise<Letters<K>> {
  const rows = await readRows(db, kind, resident)
  const theirs = rows.filter((row) => row.sender === 'staff')
  const opened = await openRows(
    replyKey,
    theirs.map((row) => ({ ...row, context: messageContext(resident.caseId, row.id) })),
  )
  const read = (bytes: Buffer | null | undefined) =>
    bytes ? kind.message.parse(JSON.parse(bytes.toString('utf8'))) : null
  const contents = new Map(theirs.map((row, at) => [row.id, read(opened[at])]))
  const letters = inOrder(rows.map((row) => ({ ...row, content: contents.get(row.id) ?? null })))
  return letters.map(({ id, on, kind: word, sender, content, answer }) => {
    const sent = { id, on, kind: word as MessageOf<K> }
    if (sender === 'resident') return { ...sent, from: sender }
    const said = content as z.output<K['message']> | null
    return { ...sent, from: sender, content: said, answered: answer !== null }
  })
}

function readRows(db: Db, { messages }: CaseKind, { caseId }: { caseId: string }) {
  const { id, kind, sender, sentOn, slot, sealed, mac } = messages
  const answers = alias(messages, 'answers')
  return db
    .select({ id, kind, sender, on: sentOn, slot, answer: answers.id, sealed, mac })
    .from(messages)
    .leftJoin(answers, eq(answers.answers, id))
    .where(eq(messages.caseId, caseId))
    .orderBy(desc(sentOn), desc(slot), desc(sender), desc(id))
    .limit(mostLetters)
}

/** A question of staff, to be answered on a page of its own. */
export async function readQuestion<K extends CaseKind>(
  db: Db,
  kind: K,
  resident: ResidentOf<K>,
  { replyKey, id }: { replyKey: string; id: string },
): Promise<LetterOfStaff<K>> {
  const found = (await listLetters(db, kind, resident, replyKey)).find((one) => one.id === id)
  if (found?.from !== 'staff' || found.kind !== 'question') {
    throw new Problem('not_found', 'question_gone')
  }
  return found
}
