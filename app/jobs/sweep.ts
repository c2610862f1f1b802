import 'server-only'
import { and, asc, eq, lte, sql } from 'drizzle-orm'
import { publishHead } from '@/lib/audit/publish'
import { addEvent } from '@/lib/cases/transition'
import { sweepDrafts } from '@/lib/drafts/draft'
import { sweepProofs } from '@/lib/http/proof-of-work'
import { auditorsOf } from '@/lib/identity/account/auditors-of'
import { as } from '@/lib/identity/as'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { sweepThrottles } from '@/lib/platform/throttle'
import { tipGrants, tipRecipients, tips } from '@/lib/tips/tables'
import { listRecused, tipCase } from '@/lib/tips/tip-case'

const batch = 100
const day = 24 * 60 * 60_000

/** What time alone does: tips leave quarantine after three days; the day's head of the audit chain is published; drafts, shown receipts, spent proofs and old counters are forgotten. */
export async function sweep(now = new Date()): Promise<void> {
  const db = as({ role: 'system', job: 'sweep' })
  await releaseDue(db, now)
  await publish(db, now)
  await sweepDrafts(db, now)
  await sweepProofs(db, now)
  await sweepThrottles(db, new Date(now.getTime() - day))
}

/** The head goes to the auditors as well: a place outside, to compare with. */
function publish(db: Db, now: Date): Promise<void> {
  return db.transaction(async (tx) => {
    const head = await publishHead(tx, now)
    if (head) await enqueue(tx, await auditorsOf(tx, 'head-published'), now)
  })
}

/** Lets out the tips that nobody looked at in time. Gives how many there were. */
async function releaseDue(db: Db, now = new Date()): Promise<number> {
  let released = 0
  for (let due = await listDue(db, now); due.length > 0; due = await listDue(db, now)) {
    for (const { id } of due) released += (await releaseOne(db, id, now)) ? 1 : 0
  }
  return released
}

function listDue(db: Db, now: Date) {
  return db
    .select({ id: tips.id })
    .from(tips)
    .where(and(eq(tips.status, 'quarantined'), lte(tips.releaseOn, localDay(now))))
    .orderBy(asc(tips.releaseOn))
    .limit(batch)
}

/** False when an officer was quicker. */
async function releaseOne(db: Db, tipId: string, now: Date): Promise<boolean> {
  const recused = await listRecused(tipId)
  return db.transaction(async (tx) => {
    const [released] = await tx
      .update(tips)
      .set({ status: 'received', releaseOn: null, version: sql`${tips.version} + 1` })
      .where(and(eq(tips.id, tipId), eq(tips.status, 'quarantined')))
      .returning({ id: tips.id })
    if (!released) return false
    await tx.update(tipGrants).set({ status: 'received' }).where(eq(tipGrants.caseId, tipId))
    await addEvent(tx, tipCase, { id: tipId, event: 'released' }, now)
    const recipients = await tx
      .select({ to: tipRecipients.departmentId })
      .from(tipRecipients)
      .where(eq(tipRecipients.tipId, tipId))
    const notices = recipients.map(({ to }) => ({
      template: 'tip-waits' as const,
      to,
      except: recused,
    }))
    await enqueue(tx, notices, now)
    return true
  })
}
