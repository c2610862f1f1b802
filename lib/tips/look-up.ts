import 'server-only'
import { randomUUID } from 'node:crypto'
import { as } from '@/lib/access/as'
import type { Resident } from '@/lib/access/identity'
import { Problem } from '@/lib/platform/problem'
import { guangzhouDay } from '@/lib/platform/working-time'
import { lookUp } from '@/lib/receipts/look-up'
import type { ReceiptInput } from '@/lib/receipts/schema'
import { markRead } from './thread'

export type OpenedTip = { resident: Resident; key: string }

/** Opens a tip by its receipt. A miss marks the messages of nobody, so that it asks the database the same as a hit; then it throws `not_found`. */
export async function openTip(input: ReceiptInput, now = new Date()): Promise<OpenedTip> {
  const opened = await lookUp(input, 'tip', now)
  const resident: Resident = { role: 'resident', tipId: opened?.subjectId ?? randomUUID() }
  await markRead(as(resident), resident, guangzhouDay(now))
  if (!opened) throw new Problem('not_found', 'receipt_unknown', 'receipt')
  return { resident, key: opened.key }
}
