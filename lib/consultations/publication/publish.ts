import type { PublicationState, Topic } from '@/lib/consultations/schema'
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, desc, eq, ne, or } from 'drizzle-orm'
import { villageNames } from '@/lib/areas/village-names'
import { record } from '@/lib/audit/record'
import { findGranted, needContentKey, openContent } from '@/lib/cases/granted'
import { refuseNaming } from '@/lib/cases/naming-check'
import { consultationCase } from '@/lib/consultations/consultation-case'
import type { ReviewAnswerInput, WriteAnswerInput } from '@/lib/consultations/desk/input'
import { refuseUnknown } from '@/lib/consultations/desk/reply'
import { hasConsented } from '@/lib/consultations/follow/consent'
import type { Advisor } from '@/lib/consultations/policy'
import { partyNames } from '@/lib/consultations/sealed-content'
import { publishedAnswers } from '@/lib/consultations/tables'
import type { Keyring } from '@/lib/identity/session/keyring'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

/** Rewrites an answer for everybody, with the resident's consent: it names no party, no number, no village. It waits for a second person; one that was sent back is written anew. */
export async function writeAnswer(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, sure, ...words }: WriteAnswerInput,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: 'publish',
  })
  if (!(await hasConsented(db, consultationId))) throw new Problem('conflict', 'no_consent')
  refuseUnknown(words.citations)
  const content = await openContent(await needContentKey(db, advisor, keyring, granted), granted)
  const places = content ? await villageNames(db, content.areaCode) : []
  const text = [words.title, words.question, words.answer].join('\n')
  refuseNaming(text, { names: partyNames(content), places }, { sure, key: 'answer_leaks' })
  const { staffId: writtenBy } = advisor
  await db.transaction(async (tx) => {
    const again = await tx
      .update(publishedAnswers)
      .set({ ...words, state: 'in-review', writtenBy })
      .where(
        and(
          eq(publishedAnswers.consultationId, consultationId),
          eq(publishedAnswers.state, 'draft'),
        ),
      )
      .returning({ id: publishedAnswers.id })
    if (again.length === 0) {
      await refuseSecond(tx, consultationId)
      await tx.insert(publishedAnswers).values({
        ...{ id: randomUUID(), consultationId, topic: granted.topic, writtenBy, ...words },
        state: 'in-review',
      })
    }
    await record(tx, advisor, 'answer.written', consultationId)
  })
}

async function refuseSecond(tx: Db, consultationId: string): Promise<void> {
  const [found] = await tx
    .select({ id: publishedAnswers.id })
    .from(publishedAnswers)
    .where(
      and(
        eq(publishedAnswers.consultationId, consultationId),
        ne(publishedAnswers.state, 'withdrawn'),
      ),
    )
  if (found) throw new Problem('conflict')
}

/** A second person lets it out or sends it back; never who wrote it. */
export async function reviewAnswer(
  db: Db,
  advisor: Advisor,
  { answerId, decision }: ReviewAnswerInput,
): Promise<void> {
  const published = decision === 'publish'
  await db.transaction(async (tx) => {
    const reviewed = await tx
      .update(publishedAnswers)
      .set({
        state: published ? 'published' : 'draft',
        reviewedBy: advisor.staffId,
        publishedOn: published ? localDay(new Date()) : null,
      })
      .where(
        and(
          eq(publishedAnswers.id, answerId),
          eq(publishedAnswers.state, 'in-review'),
          ne(publishedAnswers.writtenBy, advisor.staffId),
        ),
      )
      .returning({ id: publishedAnswers.id })
    if (reviewed.length === 0) throw new Problem('conflict')
    await record(tx, advisor, `answer.${decision}`, answerId)
  })
}

/** Whoever wrote or reviewed it takes it off the page. */
export async function withdrawAnswer(
  db: Db,
  advisor: Advisor,
  { answerId }: { answerId: string },
): Promise<void> {
  const { staffId } = advisor
  const own = or(eq(publishedAnswers.writtenBy, staffId), eq(publishedAnswers.reviewedBy, staffId))
  await db.transaction(async (tx) => {
    const withdrawn = await tx
      .update(publishedAnswers)
      .set({ state: 'withdrawn' })
      .where(and(eq(publishedAnswers.id, answerId), ne(publishedAnswers.state, 'withdrawn'), own))
      .returning({ id: publishedAnswers.id })
    if (withdrawn.length === 0) throw new Problem('not_found')
    await record(tx, advisor, 'answer.withdrawn', answerId)
  })
}

const card = {
  id: publishedAnswers.id,
  topic: publishedAnswers.topic,
  title: publishedAnswers.title,
  question: publishedAnswers.question,
  answer: publishedAnswers.answer,
  citations: publishedAnswers.citations,
}

export type ListedAnswer = {
  id: string
  topic: Topic
  title: string
  question: string
  answer: string
  citations: string[]
}

/** Answers of colleagues that wait for a second person. */
export function listForReview(db: Db, { staffId }: Advisor): Promise<ListedAnswer[]> {
  return db
    .select(card)
    .from(publishedAnswers)
    .where(and(eq(publishedAnswers.state, 'in-review'), ne(publishedAnswers.writtenBy, staffId)))
    .limit(50)
}

export type WrittenAnswer = ListedAnswer & {
  consultationId: string | null
  state: PublicationState
  publishedOn: string | null
}

/** One's own, in whatever state, newest first. */
export function listWritten(db: Db, { staffId }: Advisor): Promise<WrittenAnswer[]> {
  const { consultationId, state, publishedOn } = publishedAnswers
  return db
    .select({ ...card, consultationId, state, publishedOn })
    .from(publishedAnswers)
    .where(eq(publishedAnswers.writtenBy, staffId))
    .orderBy(desc(publishedOn))
    .limit(50)
}
