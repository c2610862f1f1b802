import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { localDay } from '@/lib/platform/clock/working-time'
import { Problem } from '@/lib/platform/problem'
import { lookUp } from '@/lib/receipts/look-up'
import type { Opened } from '@/lib/receipts/queries'
import type { ReceiptInput } from '@/lib/receipts/schema'
import { markRead } from './thread'

export type OpenedConsultation = { resident: Resident<'consultation'>; key: string }

/** Opens a question by its receipt; throws `not_found` for any other. */
export async function openByReceipt(
  input: ReceiptInput,
  now = new Date(),
): Promise<OpenedConsultation> {
  const found = await lookUp(input, now)
  const resident = await noteConsultationShown(found, now)
  if (!resident || !found) throw new Problem('not_found', 'receipt_unknown', 'receipt')
  return { resident, key: found.key }
}

/** The resident whose question a receipt opened, the answers marked as shown. Of anything else those of nobody are marked, so that a miss asks the database the same as a hit; then null. */
export async function noteConsultationShown(
  found: Opened | null,
  now = new Date(),
): Promise<Resident<'consultation'> | null> {
  const question = found?.subject === 'consultation' ? found : null
  const resident: Resident<'consultation'> = {
    role: 'resident',
    kind: 'consultation',
    caseId: question?.id ?? randomUUID(),
  }
  await markRead(as(resident), resident, localDay(now))
  return question && resident
}
