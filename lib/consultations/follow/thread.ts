import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { messageContext } from '@/lib/cases/contexts'
import { historyOrder } from '@/lib/cases/open'
import { inOrder } from '@/lib/cases/order'
import { consultationsVisibleTo } from '@/lib/consultations/policy'
import type { consultationEventKinds } from '@/lib/consultations/schema'
import { type MessageContent, messageContent } from '@/lib/consultations/sealed-content'
import {
  consultationEvents,
  consultationMessages,
  consultations,
  ratings,
} from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openRows } from '@/lib/vault/seal/rows'
import { findHolder } from './resident-message'

export type Step = { kind: (typeof consultationEventKinds)[number]; on: string }

/** `content` null: the record failed its check. What the asker wrote is never given back, so of that there is only kind and day. */
export type Letter =
  | {
      id: string
      on: string
      from: 'advisor'
      kind: 'question' | 'reply'
      content: MessageContent | null
      answered: boolean
    }
  | { id: string; on: string; from: 'resident'; kind: 'answer' | 'addition' }

export type Thread = Awaited<ReturnType<typeof readThread>>

/** How the question of an opened receipt stands, and the advisor's messages opened with its reply key. */
export async function readThread(db: Db, resident: Resident<'consultation'>, replyKey: string) {
  const question = await findFollowed(db, resident)
  const [steps, score, letters] = await Promise.all([
    listSteps(db, resident),
    findScore(db, resident),
    listLetters(db, resident, replyKey),
  ])
  const ended = question.status === 'closed'
  return {
    question,
    steps,
    letters,
    score,
    consented: steps.some(({ kind }) => kind === 'consented'),
    mayRate: ended && score === null && letters.some(({ from }) => from === 'advisor'),
    mayConsent: question.firstRepliedAt !== null && !steps.some(({ kind }) => kind === 'consented'),
    mayClose: !ended,
  }
}

/** How the question stands, and whether it is with the district's pool. */
export async function readStanding(db: Db, resident: Resident<'consultation'>) {
  const [{ status }, { poolCode }] = await Promise.all([
    findFollowed(db, resident),
    findHolder(db, resident),
  ])
  return { status, inPool: poolCode !== null }
}

/** What an advisor asked back, to be answered on a page of its own. */
export async function readAsked(
  db: Db,
  resident: Resident<'consultation'>,
  replyKey: string,
  id: string,
) {
  const letters = await listLetters(db, resident, replyKey)
  const found = letters.find((letter) => letter.id === id)
  if (found?.from !== 'advisor' || found.kind !== 'question') {
    throw new Problem('not_found', 'question_gone')
  }
  return found
}

/** Notes that the advisor's messages have been shown. */
export async function markRead(
  db: Db,
  resident: Resident<'consultation'>,
  today: string,
): Promise<void> {
  await db
    .update(consultationMessages)
    .set({ readOn: today })
    .where(
      and(
        eq(consultationMessages.caseId, resident.caseId),
        eq(consultationMessages.sender, 'staff'),
        isNull(consultationMessages.readOn),
      ),
    )
}

async function findFollowed(db: Db, resident: Resident<'consultation'>) {
  const [question] = await db
    .select({
      status: consultations.status,
      topic: consultations.topic,
      areaCode: consultations.areaCode,
      urgency: consultations.urgency,
      receivedOn: consultations.receivedOn,
      firstReplyDue: consultations.firstReplyDue,
      fullAnswerDue: consultations.fullAnswerDue,
      firstRepliedAt: consultations.firstRepliedAt,
    })
    .from(consultations)
    .where(consultationsVisibleTo(resident))
  if (!question) throw new Problem('not_found', 'receipt_unknown')
  return question
}

async function listSteps(db: Db, resident: Resident<'consultation'>): Promise<Step[]> {
  const { kind, happenedOn } = consultationEvents
  return db
    .select({ kind, on: happenedOn })
    .from(consultationEvents)
    .where(eq(consultationEvents.caseId, resident.caseId))
    .orderBy(...historyOrder(consultationEvents))
}

async function findScore(db: Db, resident: Resident<'consultation'>): Promise<number | null> {
  const [rating] = await db
    .select({ score: ratings.score })
    .from(ratings)
    .where(eq(ratings.consultationId, resident.caseId))
  return rating?.score ?? null
}

const answers = alias(consultationMessages, 'answers')
const mostLetters = 200

/** Oldest first. */
async function listLetters(
  db: Db,
  resident: Resident<'consultation'>,
  replyKey: string,
): Promise<Letter[]> {
  const { id, kind, sender, sentOn, slot, sealed, mac } = consultationMessages
  const rows = await db
    .select({ id, kind, sender, on: sentOn, slot, answer: answers.id, sealed, mac })
    .from(consultationMessages)
    .leftJoin(answers, eq(answers.answers, id))
    .where(eq(consultationMessages.caseId, resident.caseId))
    .orderBy(desc(sentOn), desc(slot), desc(sender), desc(id))
    .limit(mostLetters)
  const theirs = rows.filter((row) => row.sender === 'staff')
  const opened = await openRows(
    replyKey,
    theirs.map((row) => ({ ...row, context: messageContext(resident.caseId, row.id) })),
  )
  const contents = new Map(theirs.map((row, at) => [row.id, readContent(opened[at] ?? null)]))
  const letters = inOrder(rows.map((row) => ({ ...row, content: contents.get(row.id) ?? null })))
  return letters.map((row): Letter => {
    const { id, on, content } = row
    if (row.sender === 'resident') {
      return { id, on, from: 'resident', kind: row.kind === 'answer' ? 'answer' : 'addition' }
    }
    const kind = row.kind === 'question' ? 'question' : 'reply'
    return { id, on, from: 'advisor', kind, content, answered: row.answer !== null }
  })
}

function readContent(opened: Buffer | null): MessageContent | null {
  return opened && messageContent.parse(JSON.parse(opened.toString('utf8')))
}
