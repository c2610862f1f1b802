import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { as } from '@/lib/access/as'
import { staff } from '@/lib/access/tables'
import type { Db } from '@/lib/platform/db'
import { type Mail, sendMail } from '@/lib/platform/mail'
import {
  claimMail,
  delivered,
  fanOut,
  type MailTemplate,
  notDelivered,
  type WaitingMail,
} from '@/lib/platform/outbox'
import { departmentMembers, departments } from './tables'

export type Compose = (template: MailTemplate) => Omit<Mail, 'to'>

const batch = 20
const rounds = 50

/** Sends what waits in the outbox; several runners may do so at once. Gives the number of mails handed over. */
export async function deliverWaiting(compose: Compose, now = new Date()): Promise<number> {
  const db = as({ role: 'system', job: 'deliver' })
  let sent = 0
  for (let round = 0; round < rounds; round++) {
    const waiting = await claimMail(db, batch, now)
    for (const mail of waiting) sent += (await deliver(db, mail, compose, now)) ? 1 : 0
    if (waiting.length === 0) break
  }
  return sent
}

async function deliver(db: Db, mail: WaitingMail, compose: Compose, now: Date) {
  const members = await membersOf(db, mail.recipient)
  if (members) {
    await fanOut(db, mail, members, now)
    return false
  }
  const address = await addressOf(db, mail.recipient)
  const content = compose(mail.template as MailTemplate)
  const done = !address || (await sendMail(db, { to: address, ...content }, mail.id))
  await (done ? delivered(db, mail.id) : notDelivered(db, mail, now))
  return done
}

/** Null when the recipient is not a department. */
async function membersOf(db: Db, id: string): Promise<string[] | null> {
  const [department] = await db
    .select({ id: departments.id })
    .from(departments)
    .where(eq(departments.id, id))
  if (!department) return null
  const members = await db
    .select({ staffId: departmentMembers.staffId })
    .from(departmentMembers)
    .where(eq(departmentMembers.departmentId, id))
  return members.map((member) => member.staffId)
}

async function addressOf(db: Db, id: string): Promise<string | undefined> {
  const [person] = await db
    .select({ email: staff.email })
    .from(staff)
    .where(and(eq(staff.id, id), isNull(staff.disabledAt)))
  return person?.email
}
