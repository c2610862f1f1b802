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

export type OpenedTip = { resident: Resident<'tip'>; key: string }

/** Opens a tip by its receipt; throws `not_found` for any other. */
export async function openTip(input: ReceiptInput, now = new Date()): Promise<OpenedTip> {
  const found = await lookUp(input, now)
  const resident = await noteTipShown(found, now)
  if (!resident || !found) throw new Problem('not_found', 'receipt_unknown', 'receipt')
  return { resident, key: found.key }
}

/** The resident of the tip a receipt opened, its messages marked as shown. Of anything else the messages of nobody are marked, so that a miss asks the database the same as a hit; then null. */
export async function noteTipShown(
  found: Opened | null,
  now = new Date(),
): Promise<Resident<'tip'> | null> {
  const tip = found?.subject === 'tip' ? found : null
  const resident: Resident<'tip'> = {
    role: 'resident',
    kind: 'tip',
    caseId: tip?.id ?? randomUUID(),
  }
  await markRead(as(resident), resident, localDay(now))
  return tip && resident
}
