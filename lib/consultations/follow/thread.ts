import 'server-only'
import { eq } from 'drizzle-orm'
import { type Letters, listLetters } from '@/lib/cases/follow/letters'
import { historyOrder } from '@/lib/cases/open'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { consultationsVisibleTo } from '@/lib/consultations/policy'
import type { consultationEventKinds } from '@/lib/consultations/schema'
import {
  type Consultation,
  consultationEvents,
  consultations,
  ratings,
} from '@/lib/consultations/tables'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { findAssignment } from './find-assignment'

export type ConsultationStep = { kind: (typeof consultationEventKinds)[number]; on: string }

export type Letter = Letters<typeof consultationCase>[number]

type FollowedConsultation = Pick<
  Consultation,
  | 'status'
  | 'topic'
  | 'areaCode'
  | 'urgency'
  | 'receivedOn'
  | 'firstReplyDue'
  | 'fullAnswerDue'
  | 'firstRepliedAt'
>

/** What a receipt shows of its consultation, and what its resident may still do with it. */
export type ConsultationThread = {
  question: FollowedConsultation
  steps: ConsultationStep[]
  letters: Letter[]
  score: number | null
  consented: boolean
  mayRate: boolean
  mayConsent: boolean
  mayClose: boolean
}

/** How the question of an opened receipt stands, and the advisor's messages opened with its reply key. */
export async function readConsultationThread(
  db: Db,
  resident: Resident<'consultation'>,
  replyKey: string,
): Promise<ConsultationThread> {
  const question = await findFollowed(db, resident)
  const [steps, score, letters] = await Promise.all([
    listSteps(db, resident),
    findScore(db, resident),
    listLetters(db, consultationCase, resident, replyKey),
  ])
  const ended = question.status === 'closed'
  return {
    question,
    steps,
    letters,
    score,
    consented: steps.some(({ kind }) => kind === 'consented'),
    mayRate: ended && score === null && letters.some(({ from }) => from === 'staff'),
    mayConsent: question.firstRepliedAt !== null && !steps.some(({ kind }) => kind === 'consented'),
    mayClose: !ended,
  }
}

/** How the question stands, and whether it is with the district's pool. */
export async function readStanding(db: Db, resident: Resident<'consultation'>) {
  const [{ status }, { poolCode }] = await Promise.all([
    findFollowed(db, resident),
    findAssignment(db, resident.caseId),
  ])
  return { status, inPool: poolCode !== null }
}

async function findFollowed(
  db: Db,
  resident: Resident<'consultation'>,
): Promise<FollowedConsultation> {
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

async function listSteps(db: Db, resident: Resident<'consultation'>): Promise<ConsultationStep[]> {
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
