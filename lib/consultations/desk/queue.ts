import 'server-only'
import { and, asc, desc, eq, isNotNull, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { nextDue } from '@/lib/consultations/lifecycle'
import { assignedTo } from '@/lib/consultations/policy'
import type { Topic } from '@/lib/consultations/schema'
import {
  consultationAssignments,
  consultationMessages,
  consultations,
} from '@/lib/consultations/tables'
import type { Actor } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'

export const queueViews = ['open', 'new', 'answering', 'waiting', 'pool', 'closed'] as const
export type QueueView = (typeof queueViews)[number]

const pageSize = 30

/** Without the village and the question: those open only one by one. `areaCode` is the district. */
export type ConsultationCard = {
  id: string
  topic: Topic
  areaCode: string
  urgent: boolean
  status: 'new' | 'answering' | 'waiting' | 'closed'
  receivedOn: string
  slot: number
  version: number
  /** Still in the pool: it must be claimed before it can be answered. */
  poolCode: string | null
  /** The resident has written since the advisor last looked. */
  unread: boolean
  due: 'first-reply' | 'full-answer' | null
  dueAt: Date | null
}

type ConsultationPage = { cards: ConsultationCard[]; next: string | null }

/** A page of an advisor's consultations, urgent ones first and then by what is due; ended ones newest first. `after` is the cursor of the page before. */
export async function listConsultations(
  db: Db,
  actor: Actor,
  view: QueueView = 'open',
  after?: string,
): Promise<ConsultationPage> {
  const place = readPlace(after)
  const rows = await db
    .select(card)
    .from(consultationAssignments)
    .innerJoin(consultations, eq(consultations.id, consultationAssignments.consultationId))
    .where(and(assignedTo(actor), ...filterOf(view), place && beyond(view, place)))
    .orderBy(...orderOf(view))
    .limit(pageSize + 1)
  const shown = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? shown.at(-1) : undefined
  return { cards: shown.map(cardOf), next: last ? writePlace(last) : null }
}

/** How many wait in each view. */
export async function countConsultations(db: Db, actor: Actor): Promise<Record<QueueView, number>> {
  const rows = await db
    .select({
      status: consultations.status,
      pooled: sql<boolean>`${consultationAssignments.poolCode} is not null`,
      count: sql<number>`count(*)::int`,
    })
    .from(consultationAssignments)
    .innerJoin(consultations, eq(consultations.id, consultationAssignments.consultationId))
    .where(assignedTo(actor))
    .groupBy(consultations.status, sql`2`)
  const sum = (of: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(of).reduce((all, { count }) => all + count, 0)
  const own = (status: string) => sum((row) => !row.pooled && row.status === status)
  return {
    open: sum((row) => !row.pooled && row.status !== 'closed'),
    new: own('new'),
    answering: own('answering'),
    waiting: own('waiting'),
    pool: sum((row) => row.pooled && row.status !== 'closed'),
    closed: own('closed'),
  }
}

// While the resident is asked nothing is due; the day the answer was due still orders the row.
const dueAt = sql<Date>`case when ${consultations.firstRepliedAt} is null
  then ${consultations.firstReplyDue} else ${consultations.fullAnswerDue} end`
const dueMs = sql<string>`(extract(epoch from ${dueAt}) * 1000)::bigint`

const unread = sql<boolean>`exists (select from ${consultationMessages} m
  where m.consultation_id = ${consultations.id} and m.sender = 'resident' and m.read_on is null)`

/** 1 of an urgent consultation. */
const urgentFirst = sql<number>`(${consultations.urgency} = 'urgent')::int`

const card = {
  id: consultations.id,
  topic: consultations.topic,
  areaCode: consultations.areaCode,
  urgent: urgentFirst,
  status: consultations.status,
  receivedOn: consultations.receivedOn,
  slot: consultations.slot,
  version: consultations.version,
  firstReplyDue: consultations.firstReplyDue,
  fullAnswerDue: consultations.fullAnswerDue,
  firstRepliedAt: consultations.firstRepliedAt,
  poolCode: consultationAssignments.poolCode,
  unread,
  dueMs,
}

type Row = Omit<ConsultationCard, 'urgent' | 'due' | 'dueAt'> & {
  urgent: number
  firstReplyDue: Date
  fullAnswerDue: Date
  firstRepliedAt: Date | null
  dueMs: string
}

function cardOf(row: Row): ConsultationCard {
  const { firstReplyDue: _f, fullAnswerDue: _a, firstRepliedAt: _r, dueMs: _d, ...rest } = row
  const next = nextDue(row)
  return {
    ...rest,
    urgent: row.urgent === 1,
    due: next?.due ?? null,
    dueAt: next?.at ?? null,
  }
}

function filterOf(view: QueueView): SQL[] {
  const pooled = consultationAssignments.poolCode
  if (view === 'pool') return [isNotNull(pooled), ne(consultations.status, 'closed')]
  if (view === 'open') return [isNull(pooled), ne(consultations.status, 'closed')]
  return [isNull(pooled), eq(consultations.status, view)]
}

type Place = { urgent: number; dueMs: string; id: string }

const orderOf = (view: QueueView): SQL[] =>
  view === 'closed'
    ? [desc(dueMs), desc(consultations.id)]
    : [desc(urgentFirst), asc(dueMs), asc(consultations.id)]

function beyond(view: QueueView, { urgent, dueMs: due, id }: Place): SQL {
  if (view === 'closed') return sql`(${dueMs}, ${consultations.id}) < (${due}::bigint, ${id}::uuid)`
  return sql`(-${urgentFirst}, ${dueMs}, ${consultations.id})
    > (-(${urgent}::int), ${due}::bigint, ${id}::uuid)`
}

const writePlace = ({ urgent, dueMs, id }: Place) => `${urgent}.${dueMs}.${id}`

/** A cursor that was tampered with starts from the beginning. */
function readPlace(cursor: string | undefined): Place | undefined {
  const [, urgent, dueMs, id] = /^([01])\.(\d{1,15})\.([0-9a-f-]{36})$/.exec(cursor ?? '') ?? []
  return urgent && dueMs && id ? { urgent: Number(urgent), dueMs, id } : undefined
}
