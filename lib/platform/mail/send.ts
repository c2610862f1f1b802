import 'server-only'
import { randomUUID } from 'node:crypto'
import { Resend } from 'resend'
import { slotMinutes, startOfInterval } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { mailbox } from '@/lib/platform/tables'

/** The key makes a repeated call harmless. */
export type Mail = { key: string; to: string; subject: string; text: string }

const patience = 15_000

/** Sends each by itself and gives the keys of those that went out. Without a Resend key the embedded mode keeps them in its own mailbox; any other deployment leaves them waiting. */
export async function sendMails(db: Db, mails: readonly Mail[]): Promise<string[]> {
  const { resendKey, driver } = env()
  if (!resendKey) return driver === 'embedded' ? insertIntoMailbox(db, mails) : []
  const sent: string[] = []
  for (const mail of mails) if (await sendByResend(resendKey, mail)) sent.push(mail.key)
  return sent
}

async function insertIntoMailbox(db: Db, mails: readonly Mail[]): Promise<string[]> {
  // The mail goes out right after a resident's action, so its row tells no more than the slot.
  const sentAt = startOfInterval(new Date(), slotMinutes)
  const rows = mails.map(({ to: recipient, subject, text: body }) => ({
    ...{ id: randomUUID(), recipient, subject, body, sentAt },
  }))
  if (rows.length > 0) await db.insert(mailbox).values(rows)
  return mails.map(({ key }) => key)
}

async function sendByResend(resendKey: string, { key, to, subject, text }: Mail) {
  const sent = new Resend(resendKey).emails.send(
    { from: env().mailFrom, to, subject, text },
    { idempotencyKey: key },
  )
  const answer = await Promise.race([sent, late()])
  return answer !== null && !answer.error
}

const late = () => new Promise<null>((done) => setTimeout(done, patience, null).unref())
