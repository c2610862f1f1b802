import 'server-only'
import { and, eq, inArray, isNull } from 'drizzle-orm'
import { departmentMembers, departments } from '@/lib/departments/tables'
import { as } from '@/lib/identity/as'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import {
  claimMail,
  delivered,
  fanOut,
  notDelivered,
  type WaitingMail,
} from '@/lib/platform/mail/outbox'
import { type Mail, sendMails } from '@/lib/platform/mail/send'
import type { MailTemplate } from '@/lib/platform/mail/templates'

export type Compose = (template: MailTemplate) => Promise<Pick<Mail, 'subject' | 'text'>>

const batch = 20
const rounds = 50

/** Sends what waits in the outbox; several runners may do so at once. Gives the number of mails handed over. */
export async function deliverWaiting(compose: Compose, now = new Date()): Promise<number> {
  const db = as({ role: 'system', job: 'deliver' })
  let sent = 0
  for (let round = 0; round < rounds; round++) {
    const { letters, more } = await db.transaction((tx) => takeDue(tx, now))
    if (letters.length > 0) sent += await sendAll(db, letters, compose, now)
    if (!more) break
  }
  return sent
}

type Letter = WaitingMail & { to: string | undefined }

/** Claims what is due: a department's row becomes one for each member, a person's comes with the address. */
async function takeDue(tx: Db, now: Date): Promise<{ letters: Letter[]; more: boolean }> {
  const waiting = await claimMail(tx, batch, now)
  if (waiting.length === 0) return { letters: [], more: false }
  const members = await membersOf(tx, waiting)
  const shared = waiting.flatMap((mail) => {
    const found = members.get(mail.recipient)
    return found ? [{ ...mail, members: found }] : []
  })
  const own = waiting.filter(({ recipient }) => !members.has(recipient))
  if (shared.length > 0) await fanOut(tx, shared, now)
  const addresses = await addressesOf(tx, own)
  return {
    letters: own.map((mail) => ({ ...mail, to: addresses.get(mail.recipient) })),
    more: shared.length > 0 || waiting.length === batch,
  }
}

/** One that fails waits for the next time; one to nobody is done. After a crash in between the same keys are sent again. */
async function sendAll(db: Db, letters: Letter[], compose: Compose, now: Date): Promise<number> {
  const mails: Mail[] = []
  for (const { id: key, template, to } of letters) {
    if (to) mails.push({ key, to, ...(await compose(template)) })
  }
  const sent = new Set(await sendMails(db, mails))
  const isDone = ({ id, to }: Letter) => !to || sent.has(id)
  const done = letters.filter(isDone)
  await delivered(db, done)
  await notDelivered(
    db,
    letters.filter((one) => !isDone(one)),
    now,
  )
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
  if (mails.length === 0) return new Map()
  const found = await db
    .select({ id: staff.id, email: staff.email })
    .from(staff)
    .where(and(inArray(staff.id, recipientsOf(mails)), isNull(staff.disabledAt)))
  return new Map(found.map(({ id, email }) => [id, email]))
}

const recipientsOf = (mails: WaitingMail[]) => mails.map(({ recipient }) => recipient)
