import 'server-only'
import { randomUUID } from 'node:crypto'
import { inArray, sql } from 'drizzle-orm'
import { endOfInterval, slotMinutes, startOfInterval } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import { outbox } from '@/lib/platform/tables'
import type { MailTemplate } from './templates'

export type Notice = {
  template: MailTemplate
  /** A staff member, or a department and with it all its members. */
  to: string
  /** Members who must not learn that something waits. */
  except?: string[]
}

export type WaitingMail = Pick<
  typeof outbox.$inferSelect,
  'id' | 'template' | 'recipient' | 'except' | 'attempts'
>

const quarter = 15
const lastAttempt = 12
/** A day, in quarters. */
const longestPause = 96

/** Puts mail into the transaction of the action it tells of. It is sent after commit, at least once. The row says since when it waits no nearer than the six-hour slot: it may tell of a resident's action. */
export async function enqueue(tx: Db, notices: readonly Notice[], now = new Date()): Promise<void> {
  if (notices.length === 0) return
  const runAt = startOfInterval(now, slotMinutes)
  await tx.insert(outbox).values(
    notices.map(({ template, to, except = [] }) => ({
      id: randomUUID(),
      template,
      recipient: to,
      except,
      runAt,
    })),
  )
}

/** Takes up to `limit` due rows for this runner alone. One that crashes loses them at the next quarter hour but one. */
export async function claimMail(db: Db, limit: number, now = new Date()): Promise<WaitingMail[]> {
  const due = sql`select id from outbox where failed_at is null and run_at <= ${now.toISOString()}
    order by run_at limit ${limit} for update skip locked`
  return db
    .update(outbox)
    .set({ attempts: sql`${outbox.attempts} + 1`, runAt: quartersAfter(now, 2) })
    .where(inArray(outbox.id, sql`(${due})`))
    .returning({
      id: outbox.id,
      template: outbox.template,
      recipient: outbox.recipient,
      except: outbox.except,
      attempts: outbox.attempts,
    })
}

/** Turns departments' rows into one for each member, so that each is retried alone. */
export async function fanOut(
  tx: Db,
  mails: readonly (WaitingMail & { members: string[] })[],
  now = new Date(),
): Promise<void> {
  const notices = mails.flatMap(({ template, members, except }) =>
    members.filter((member) => !except.includes(member)).map((to) => ({ template, to })),
  )
  await enqueue(tx, notices, now)
  await delivered(tx, mails)
}

export async function delivered(db: Db, mails: readonly { id: string }[]): Promise<void> {
  if (mails.length === 0) return
  const ids = mails.map(({ id }) => id)
  await db.delete(outbox).where(inArray(outbox.id, ids))
}

/** Tries again later and later, in whole quarter hours; after the twelfth attempt it waits for a person. */
export async function notDelivered(
  db: Db,
  mails: readonly { id: string }[],
  now = new Date(),
): Promise<void> {
  if (mails.length === 0) return
  const ids = mails.map(({ id }) => id)
  const next = quartersAfter(now, 1).toISOString()
  const pause = sql`least(2 ^ (${outbox.attempts} - 1), ${longestPause}) - 1`
  await db
    .update(outbox)
    .set({
      runAt: sql`${next}::timestamptz + (${pause}) * ${quarter} * interval '1 minute'`,
      failedAt: sql`case when ${outbox.attempts} >= ${lastAttempt} then ${now.toISOString()}::timestamptz end`,
    })
    .where(inArray(outbox.id, ids))
}

const quartersAfter = (now: Date, count: number) =>
  new Date(endOfInterval(now, quarter).getTime() + (count - 1) * quarter * 60_000)
