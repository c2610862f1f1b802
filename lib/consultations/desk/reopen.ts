import 'server-only'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { clockFrom } from '@/lib/consultations/lifecycle'
import { type Advisor, mayReopenConsultation } from '@/lib/consultations/policy'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { Problem } from '@/lib/platform/problem'
import type { OnConsultation } from './input'

/** Takes an ended consultation up again, with the time for a full answer from the start. */
export async function reopenConsultation(
  db: Db,
  advisor: Advisor,
  { consultationId, version }: OnConsultation,
): Promise<void> {
  const granted = await findGranted(db, advisor, consultationCase, {
    id: consultationId,
    action: 'reopen',
  })
  if (!mayReopenConsultation(granted)) throw new Problem('conflict')
  const { fullAnswerDue } = clockFrom(new Date(), granted.urgency, env().adviceHours)
  await transition(db, advisor, granted, {
    verb: 'consultation.reopened',
    events: ['reopened'],
    change: { status: 'answering', closedAt: null, fullAnswerDue },
    version,
  })
}
