import 'server-only'
import { and, desc, eq, inArray, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { messageContext } from '@/lib/cases/contexts'
import { historyOrder } from '@/lib/cases/open'
import { inOrder } from '@/lib/cases/order'
import { departments } from '@/lib/departments/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { followedBy, tipsVisibleTo } from '@/lib/tips/policy'
import type { EventKind, MessageKind, Outcome } from '@/lib/tips/schema'
import { type MessageContent, messageContent } from '@/lib/tips/sealed-content'
import { tipClosures, tipEvents, tipMessages, tips } from '@/lib/tips/tables'
import { openRows } from '@/lib/vault/seal/rows'

/** Steps of the way that a resident sees as a line; what was written stands among the messages. */
const milestones = [
  'accepted',
  'checking',
  'handed-over',
  'withdrawn',
  'closed',
  'reopened',
] as const satisfies readonly EventKind[]

type Name = { zh: string; en: string }
export type Step = { kind: 'received' | (typeof milestones)[number]; on: string; to: Name | null }

/** `content` null: the record failed its check. What the resident wrote is never given back, so of that there is only kind and day. */
export type Letter = { id: string; kind: MessageKind; on: string } & (
  | { from: 'department'; content: MessageContent | null; answered: boolean }
  | { from: 'resident' }
)

export type Thread = Awaited<ReturnType<typeof readThread>>

/** How the tip of an opened receipt stands, and the department's messages opened with its reply key. */
export async function readThread(db: Db, resident: Resident<'tip'>, replyKey: string) {
  const tip = await findFollowed(db, resident)
  const [steps, outcome, letters] = await Promise.all([
    listSteps(db, resident),
    findOutcome(db, resident),
    listLetters(db, resident, replyKey),
  ])
  const start: Step = { kind: 'received', on: tip.receivedOn, to: null }
  return { tip, steps: [start, ...steps], outcome, letters }
}

/** A department's question, to be answered on a page of its own. */
export async function readQuestion(
  db: Db,
  resident: Resident<'tip'>,
  replyKey: string,
  id: string,
) {
  const letters = await listLetters(db, resident, replyKey)
  const found = letters.find((letter) => letter.id === id)
  if (found?.from !== 'department' || found.kind !== 'question') {
    throw new Problem('not_found', 'question_gone')
  }
  return found
}

/** Notes that the department's messages have been shown. */
export async function markRead(db: Db, resident: Resident<'tip'>, today: string): Promise<void> {
  await db
    .update(tipMessages)
    .set({ readOn: today })
    .where(
      and(
        followedBy(resident, tipMessages.caseId),
        eq(tipMessages.sender, 'staff'),
        isNull(tipMessages.readOn),
      ),
    )
}

export async function findFollowed(db: Db, resident: Resident<'tip'>) {
  const [tip] = await db
    .select({
      status: tips.status,
      receivedOn: tips.receivedOn,
      ackDue: tips.ackDue,
      firstActionDue: tips.firstActionDue,
      closeDue: tips.closeDue,
      lead: { zh: departments.nameZh, en: departments.nameEn },
    })
    .from(tips)
    .leftJoin(departments, eq(departments.id, tips.leadDepartmentId))
    .where(tipsVisibleTo(resident))
  if (!tip) throw new Problem('not_found', 'receipt_unknown')
  return tip
}

async function listSteps(db: Db, resident: Resident<'tip'>): Promise<Step[]> {
  const rows = await db
    .select({
      kind: tipEvents.kind,
      on: tipEvents.happenedOn,
      to: { zh: departments.nameZh, en: departments.nameEn },
    })
    .from(tipEvents)
    .leftJoin(departments, eq(departments.id, tipEvents.departmentId))
    .where(and(followedBy(resident, tipEvents.caseId), inArray(tipEvents.kind, [...milestones])))
    .orderBy(...historyOrder(tipEvents))
  return rows as Step[]
}

async function findOutcome(db: Db, resident: Resident<'tip'>): Promise<Outcome | null> {
  const [closure] = await db
    .select({ outcome: tipClosures.outcome })
    .from(tipClosures)
    .where(followedBy(resident, tipClosures.tipId))
    .orderBy(desc(tipClosures.at))
    .limit(1)
  return closure?.outcome ?? null
}

const answers = alias(tipMessages, 'answers')
const mostLetters = 200

/** Oldest first. */
async function listLetters(db: Db, resident: Resident<'tip'>, replyKey: string): Promise<Letter[]> {
  const rows = await db
    .select({
      id: tipMessages.id,
      tipId: tipMessages.caseId,
      kind: tipMessages.kind,
      sender: tipMessages.sender,
      on: tipMessages.sentOn,
      slot: tipMessages.slot,
      answer: answers.id,
      sealed: tipMessages.sealed,
      mac: tipMessages.mac,
    })
    .from(tipMessages)
    .leftJoin(answers, eq(answers.answers, tipMessages.id))
    .where(followedBy(resident, tipMessages.caseId))
    .orderBy(
      desc(tipMessages.sentOn),
      desc(tipMessages.slot),
      desc(tipMessages.sender),
      desc(tipMessages.id),
    )
    .limit(mostLetters)
  const theirs = rows.filter(({ sender }) => sender === 'staff')
  const opened = await openRows(
    replyKey,
    theirs.map((row) => ({ ...row, context: messageContext(row.tipId, row.id) })),
  )
  const contents = new Map(theirs.map(({ id }, at) => [id, readContent(opened[at] ?? null)]))
  const letters = inOrder(rows.map((row) => ({ ...row, content: contents.get(row.id) ?? null })))
  return letters.map(({ id, kind, on, sender, content, answer }) =>
    sender === 'resident'
      ? { id, kind, on, from: sender }
      : {
          id,
          kind,
          on,
          from: 'department',
          content,
          answered: answer !== null,
        },
  )
}

function readContent(opened: Buffer | null): MessageContent | null {
  return opened && messageContent.parse(JSON.parse(opened.toString('utf8')))
}
