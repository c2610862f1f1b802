import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Meta } from '@/lib/audit/chain'
import { record } from '@/lib/audit/record'
import type { Advisor } from '@/lib/consultations/policy'
import type { ConsultationEventKind } from '@/lib/consultations/schema'
import { consultationEvents, consultations } from '@/lib/consultations/tables'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { enqueue, type Notice } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import type { GrantedConsultation } from './find-granted'

type Change = Partial<
  Pick<
    typeof consultations.$inferInsert,
    'status' | 'firstRepliedAt' | 'fullAnswerDue' | 'closedAt'
  >
>

export type Transition = {
  /** As the audit names it. */
  verb: string
  meta?: Meta
  events?: ConsultationEventKind[]
  /** What becomes of the question's row. Refused as a conflict when the row is no longer the one of `version`. */
  change: Change
  /** The version the advisor looked at. */
  version: number
  /** Mail that something waits. */
  tell?: Notice[]
  /** The rest of the action; after it the advisor may no longer see the question. */
  also?: (tx: Db, now: Date) => Promise<void>
}

/** One action of an advisor on a question, whole or not at all: the row, the events, what else belongs to it, the notices, the audit row. */
export async function transition(
  db: Db,
  advisor: Advisor,
  granted: Pick<GrantedConsultation, 'id' | 'status'>,
  { verb, meta = {}, events = [], change, version, tell = [], also }: Transition,
): Promise<void> {
  const now = new Date()
  await db.transaction(async (tx) => {
    const changed = await tx
      .update(consultations)
      .set({ ...change, version: sql`${consultations.version} + 1` })
      .where(
        and(
          eq(consultations.id, granted.id),
          eq(consultations.version, version),
          eq(consultations.status, granted.status),
        ),
      )
      .returning({ id: consultations.id })
    if (changed.length === 0) throw new Problem('conflict')
    for (const kind of events) await addEvent(tx, granted.id, kind, advisor.staffId, now)
    await also?.(tx, now)
    await enqueue(tx, tell, now)
    await record(tx, advisor, verb, granted.id, meta)
  })
}

export async function addEvent(
  tx: Db,
  consultationId: string,
  kind: ConsultationEventKind,
  staffId: string | null,
  at: Date,
): Promise<void> {
  const { receivedOn: happenedOn, slot } = slotOf(at)
  await tx
    .insert(consultationEvents)
    .values({ id: randomUUID(), caseId: consultationId, kind, happenedOn, slot, at, staffId })
}
