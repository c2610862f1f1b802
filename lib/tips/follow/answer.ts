import 'server-only'
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { endWaiting, openQuestionOn } from '@/lib/cases/pause'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { listRecused } from '@/lib/tips/notices'
import { mayAdd } from '@/lib/tips/policy'
import { tipMessages } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import type { AnswerInput } from './input'
import {
  type FollowedTip,
  insertEvent,
  insertMessage,
  isWritten,
  lockTip,
  sealForDepartments,
  tellDepartment,
} from './resident-message'

type Question = { id: string; sentOn: string }

/** Answers an officer's question and lets the clock run again. A second answer to the same question is kept as an addition, so that nothing sent is lost. */
export async function answer(
  db: Db,
  resident: Resident<'tip'>,
  { id, question, text, own }: Pick<AnswerInput, 'id' | 'question' | 'text' | 'own'>,
  now = new Date(),
): Promise<void> {
  const said = [text, own].filter(Boolean).join('\n')
  const [first, second] = await Promise.all([
    sealForDepartments(db, resident, id, { text: said }, now),
    sealForDepartments(db, resident, id, { text: said, mark: 'second-answer' }, now),
  ])
  const recused = await listRecused(resident.caseId)
  await db.transaction(async (tx) => {
    const tip = await lockTip(tx, resident)
    if (await isWritten(tx, tip.id, id)) return
    const asked = await findQuestion(tx, tip.id, question)
    if (!mayAdd(tip.status)) throw new Problem('conflict', 'tip_withdrawn')
    const answered = await listAnswers(tx, tip.id)
    if (answered.some(({ answers }) => answers === question)) {
      await insertMessage(tx, tip.id, { id, kind: 'addition' }, second, now)
      await insertEvent(tx, tip.id, 'added', now)
    } else {
      const open = await openQuestionOn(tx, tipCase, tip.id)
      await insertMessage(tx, tip.id, { id, kind: 'answer', answers: question }, first, now)
      await insertEvent(tx, tip.id, 'answered', now)
      await resumeClock(tx, tip, asked, open, answered[0]?.sentOn, now)
    }
    await tellDepartment(tx, tip, recused, now)
  })
}

async function findQuestion(tx: Db, tipId: string, id: string): Promise<Question> {
  const [question] = await tx
    .select({ id: tipMessages.id, sentOn: tipMessages.sentOn })
    .from(tipMessages)
    .where(
      and(
        eq(tipMessages.id, id),
        eq(tipMessages.caseId, tipId),
        eq(tipMessages.sender, 'staff'),
        eq(tipMessages.kind, 'question'),
      ),
    )
  if (!question) throw new Problem('not_found', 'question_gone')
  return question
}

/** Newest first. */
function listAnswers(tx: Db, tipId: string) {
  return tx
    .select({ answers: tipMessages.answers, sentOn: tipMessages.sentOn })
    .from(tipMessages)
    .where(and(eq(tipMessages.caseId, tipId), isNotNull(tipMessages.answers)))
    .orderBy(desc(tipMessages.sentOn))
}

/** Only the newest question stops the clock, and days that an earlier answer has made up for are not counted twice. */
async function resumeClock(
  tx: Db,
  tip: FollowedTip,
  { sentOn }: Question,
  open: string | null,
  answeredOn: string | undefined,
  now: Date,
): Promise<void> {
  if (open !== sentOn) return
  const askedOn = answeredOn && answeredOn > sentOn ? answeredOn : sentOn
  await endWaiting(tx, tipCase, tip, { askedOn, now })
}
