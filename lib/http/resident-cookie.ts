import 'server-only'
import { z } from 'zod'
import { subjects } from '@/lib/platform/subject'
import { vaultKeys } from '@/lib/vault/keys/keys'
import { lock, unlockOrNull } from '@/lib/vault/seal/lock'
import { clearCookie, readCookie, setCookie } from './cookie'

const opened = z.object({
  subject: z.enum(subjects),
  id: z.uuid(),
  key: z.string(),
  withPhrase: z.boolean(),
  until: z.number(),
})
const minutes = 15

/** A receipt opened a moment ago: which tip or consultation, the reply key R, and whether the 暗号 was said. The cookie is sealed by us and ends by itself. */
type OpenedReceipt = z.infer<typeof opened>

export async function setOpenedCookie(
  { subject, id, key, withPhrase }: Omit<OpenedReceipt, 'until'>,
  now = Date.now(),
): Promise<void> {
  const content = JSON.stringify({ subject, id, key, withPhrase, until: now + minutes * 60_000 })
  const sealed = lock(vaultKeys().cookie, content, 'resident')
  await setCookie('r', sealed.toString('base64url'), minutes * 60)
}

/** Null when no receipt of this kind is open in this browser, or no longer. */
export async function openedReceipt(
  subject: OpenedReceipt['subject'],
  now = Date.now(),
): Promise<OpenedReceipt | null> {
  const receipt = await unsealed('resident', opened, now)
  return receipt?.subject === subject ? receipt : null
}

const waiting = z.object({ receipt: z.string(), phrase: z.string(), until: z.number() })
const waitingMinutes = 5

/** A receipt as typed by somebody who has to wait for their turn, sealed in their own browser. */
export async function setWaitingCookie(receipt: string, phrase: string, now = Date.now()) {
  const content = JSON.stringify({ receipt, phrase, until: now + waitingMinutes * 60_000 })
  const sealed = lock(vaultKeys().cookie, content, 'waiting')
  await setCookie('r', sealed.toString('base64url'), waitingMinutes * 60)
}

export async function waitingReceipt(now = Date.now()) {
  return unsealed('waiting', waiting, now)
}

/** Null unless we sealed it for this use, and not too long ago. */
async function unsealed<T extends { until: number }>(
  place: string,
  schema: z.ZodType<T>,
  now: number,
): Promise<T | null> {
  const cookie = await readCookie('r')
  if (!cookie) return null
  const content = unlockOrNull(vaultKeys().cookie, Buffer.from(cookie, 'base64url'), place)
  const kept = content && schema.safeParse(JSON.parse(content.toString('utf8')))
  return kept?.success && kept.data.until > now ? kept.data : null
}

export const clearResidentCookie = () => clearCookie('r')
