import 'server-only'
import { randomUUID } from 'node:crypto'
import { Resend } from 'resend'
import type { Db } from './db'
import { env } from './env'
import { mailbox } from './tables'

export type Mail = { to: string; subject: string; text: string }

const patience = 15_000

/** Sends one mail, or says false. The key makes a repeated call harmless. Without a Resend key the embedded mode keeps it in its own mailbox; any other deployment leaves it waiting. */
export async function sendMail(db: Db, mail: Mail, idempotencyKey: string): Promise<boolean> {
  const { resendKey, driver } = env()
  if (resendKey) return sendByResend(resendKey, mail, idempotencyKey)
  if (driver !== 'embedded') return false
  const { to: recipient, subject, text: body } = mail
  await db
    .insert(mailbox)
    .values({ id: randomUUID(), recipient, subject, body, sentAt: new Date() })
  return true
}

async function sendByResend(key: string, { to, subject, text }: Mail, idempotencyKey: string) {
  const sent = new Resend(key).emails.send(
    { from: env().mailFrom, to, subject, text },
    { idempotencyKey },
  )
  const answer = await Promise.race([sent, late()])
  return answer !== null && !answer.error
}

const late = () => new Promise<null>((done) => setTimeout(done, patience, null).unref())
