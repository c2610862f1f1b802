import 'server-only'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { CaseKind, MessageOf, RowOf } from '@/lib/cases/kind'
import { endWaiting, openQuestionOn } from '@/lib/cases/pause'
import { addEvent } from '@/lib/cases/transition'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import {
  type ContentOf,
  insertLetter,
  isWritten,
  onOwnCase,
  type ResidentOf,
  sealForStaff,
} from './correspondence'

type Answer<K extends CaseKind> = {
  id: string
  question: string
  content: ContentOf<K>
  /** What is kept when the question has its answer already. */
  again: ContentOf<K>
}

/** Answers a question of staff and lets the clock run again. A second answer to the same question is kept as an addition, so that nothing sent is lost. */
export async function answerStaff<K extends CaseKind>(
  db: Db,
  kind: K,
  resident: ResidentOf<K>,
  { id, question, content, again }: Answer<K>,
  now: Date,
): Promise<void> {
  const [first, second] = await Promise.all([
    sealForStaff(db, kind, resident, { id, content }, now),
    sealForStaff(db, kind, resident, { id, content: again }, now),
  ])
  const act = async (tx: Db, row: RowOf<K>) => {
    if (await isWritten(tx, kind, row.id, id)) return false
    const sentOn = await findQuestion(tx, kind, row.id, question)
    kind.refuseLate?.(row)
    const answers = await listAnswers(tx, kind, row.id)
    if (answers.some((one) => one.answers === question)) {
      const message = { id, kind: 'addition' as MessageOf<K> }
      await insertLetter(tx, kind, row.id, message, second, now)
      await addEvent(tx, kind, { id: row.id, event: 'added' }, now)
      await kind.wrote?.(tx, row, now)
      return true
    }
    const open = await openQuestionOn(tx, kind, row.id)
    const message = { id, kind: 'answer' as MessageOf<K>, answers: question }
    await insertLetter(tx, kind, row.id, message, first, now)
    await addEvent(tx, kind, { id: row.id, event: 'answered' }, now)
    if (open === sentOn) {
      await endWaiting(tx, kind, row, { askedOn: from(sentOn, answers[0]?.sentOn), now })
    }
    await kind.wrote?.(tx, row, now)
    return true
  }
  await onOwnCase(db, kind, resident, act, now)
}

/** Only the newest question stops the clock, and days that an earlier answer has made up for are not counted twice. */
const from = (askedOn: string, answeredOn: string | undefined) =>
  answeredOn && answeredOn > askedOn ? answeredOn : askedOn

async function findQuestion(
  tx: Db,
  { messages }: CaseKind,
  caseId: string,
  id: string,
): Promise<string> {
  const own = and(eq(messages.id, id), eq(messages.caseId, caseId))
  const [question] = await tx
    .select({ sentOn: messages.sentOn })
    .from(messages)
    .where(and(own, eq(messages.sender, 'staff'), eq(messages.kind, 'question')))
  if (!question) throw new Problem('not_found', 'question_gone')
  return question.sentOn
}

/** Newest first. */
function listAnswers(tx: Db, { messages }: CaseKind, caseId: string) {
  return tx
    .select({ answers: messages.answers, sentOn: messages.sentOn })
    .from(messages)
    .where(and(eq(messages.caseId, caseId), isNotNull(messages.answers)))
    .orderBy(desc(messages.sentOn))
}
