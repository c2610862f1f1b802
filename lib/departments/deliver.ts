import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
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

export type Compose = (template: MailTemplate) => Promise<Omit<Mail, 'to'>>

const batch = 20
const rounds = 50

/** Sends what waits in the outbox; several runners may do so at once. Gives the number of mails handed over. */
export async function deliverWaiting(compose: Compose, now = new Date()): Promise<number> {
  const db = as({ role: 'system', job: 'deliver' })
  let sent = 0
  for (let round = 0; round < rounds; round++) {
    const waiting = await claimMail(db, batch, now)
    if (waiting.length === 0) break
    const members = await membersOf(db, waiting)
    const letters = waiting.filter(({ recipient }) => !members.has(recipient))
    const shared = waiting.flatMap((mail) => {
      const found = members.get(mail.recipient)
      return found ? [{ ...mail, members: found }] : []
    })
    if (shared.length > 0) await fanOut(db, shared, now)
    if (letters.length > 0) sent += await sendAll(db, letters, compose, now)
    if (shared.length === 0 && waiting.length < batch) break
  }
  return sent
}

/** Each by itself: one that fails waits for the next time. After a crash in between the same keys are sent again. */
async function sendAll(db: Db, letters: WaitingMail[], compose: Compose, now: Date) {
  const addresses = await addressesOf(db, letters)
  const done: WaitingMail[] = []
  for (const mail of letters) {
    const to = addresses.get(mail.recipient)
    const content = await compose(mail.template as MailTemplate)
    if (!to || (await sendMail(db, { to, ...content }, mail.id))) done.push(mail)
    else await notDelivered(db, mail, now)
  }
  await delivered(db, done)
  return done.length
}

/** The members of the recipients that are departments. */
async function membersOf(db: Db, mails: WaitingMail[]): Promise<Map<string, string[]>> {
  const found = await db
    .select({ id: departments.id, staffId: departmentMembers.staffId })
    .from(departments)
    .leftJoin(departmentMembers, eq(departmentMembers.departmentId, departments.id))
    .where(inArray(departments.id, recipientsOf(mails)))
  const members = new Map<string, string[]>()
  for (const { id, staffId } of found) {
    members.set(id, [...(members.get(id) ?? []), ...(staffId ? [staffId] : [])])
  }
  return members
}

async function addressesOf(db: Db, mails: WaitingMail[]): Promise<Map<string, string>> {
  const found = await db
    .select({ id: staff.id, email: staff.email })
    .from(staff)
    .where(and(inArray(staff.id, recipientsOf(mails)), isNull(staff.disabledAt)))
  return new Map(found.map(({ id, email }) => [id, email]))
}

const recipientsOf = (mails: WaitingMail[]) => mails.map(({ recipient }) => recipient)
