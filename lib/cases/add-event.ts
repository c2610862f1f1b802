import 'server-only'
import { randomUUID } from 'node:crypto'
import { slotOf } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import type { CaseKind, EventOf } from './kind'

/** Who of staff did it and when, to the minute. What a resident does has neither: of that only day and quarter of the day are kept. */
type By = { staffId?: string | null; at?: Date; departmentId?: string | null }

/** Writes into a case's history, in the transaction of what happened. */
export async function addEvent<K extends CaseKind>(
  tx: Db,
  { events }: K,
  caseId: string,
  kind: EventOf<K>,
  now: Date,
  by: By = {},
): Promise<void> {
  const { receivedOn: happenedOn, slot } = slotOf(now)
  await tx.insert(events).values({ id: randomUUID(), caseId, kind, happenedOn, slot, ...by })
}
