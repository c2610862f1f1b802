import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Client } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { localDay } from '@/lib/platform/clock/working-time'
import { Problem } from '@/lib/platform/problem'
import { lookUp } from '@/lib/receipts/look-up'
import type { Opened } from '@/lib/receipts/queries'
import type { ReceiptInput } from '@/lib/receipts/schema'
import { markRead } from './thread'

export type OpenedConsultation = { client: Client; key: string }

/** Opens a question by its receipt; throws `not_found` for any other. */
export async function openByReceipt(
  input: ReceiptInput,
  now = new Date(),
): Promise<OpenedConsultation> {
  const found = await lookUp(input, now)
  const client = await noteConsultationShown(found, now)
  if (!client || !found) throw new Problem('not_found', 'receipt_unknown', 'receipt')
  return { client, key: found.key }
}

/** The client of the question a receipt opened, the answers marked as shown. Of anything else those of nobody are marked, so that a miss asks the database the same as a hit; then null. */
export async function noteConsultationShown(
  found: Opened | null,
  now = new Date(),
): Promise<Client | null> {
  const question = found?.subject === 'consultation' ? found : null
  const client: Client = { role: 'client', consultationId: question?.id ?? randomUUID() }
  await markRead(as(client), client, localDay(now))
  return question && client
}
