import 'server-only'
import { and, eq } from 'drizzle-orm'
import { guangzhouDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { type Clock, isOpen, orderDue } from '@/lib/tips/lifecycle'
import type { TipStatus } from '@/lib/tips/schema'
import { tipGrants, tips } from '@/lib/tips/tables'
import { afterWaiting, pausedDays } from './waiting'

type Waiting = Clock & { id: string; status: TipStatus; waitingDays: number }

/** Moves the limits on by the days that a question of that day stopped the clock. Call it in the transaction in which the question is answered, deleted or given up, once for each question. */
export async function endWaiting(
  tx: Db,
  tip: Waiting,
  askedOn: string,
  now = new Date(),
): Promise<void> {
  const days = pausedDays(tip.waitingDays, askedOn, guangzhouDay(now))
  if (days === 0 || !isOpen(tip.status)) return
  const { firstActionDue, closeDue, ackDue } = afterWaiting(tip, days)
  await tx
    .update(tips)
    .set({ firstActionDue, closeDue, waitingDays: tip.waitingDays + days })
    .where(and(eq(tips.id, tip.id), eq(tips.waitingDays, tip.waitingDays)))
  await tx
    .update(tipGrants)
    .set({ dueAt: orderDue(tip.status, { ackDue, firstActionDue, closeDue }) })
    .where(and(eq(tipGrants.caseId, tip.id), eq(tipGrants.status, tip.status)))
}
