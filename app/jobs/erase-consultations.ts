import 'server-only'
import { and, eq, inArray, lt } from 'drizzle-orm'
import { consultations } from '@/lib/consultations/tables'
import type { Db } from '@/lib/platform/db'
import { receipts } from '@/lib/receipts/tables'

/** So many months after its end nothing is left of a consultation: the time a consultation's text may be kept. */
const keptMonths = 24

const batch = 200

/** Deletes consultations whose time is up, with their receipts and all that hangs on them. Runs as the job `sweep`; gives how many there were. */
export async function forgetOld(db: Db, now = new Date()): Promise<number> {
  let all = 0
  let gone: number
  do {
    gone = await forget(db, await listOld(db, now))
    all += gone
  } while (gone > 0)
  return all
}

async function listOld(db: Db, now: Date): Promise<string[]> {
  const before = new Date(now)
  before.setUTCMonth(before.getUTCMonth() - keptMonths)
  const found = await db
    .select({ id: consultations.id })
    .from(consultations)
    .where(and(eq(consultations.status, 'closed'), lt(consultations.closedAt, before)))
    .limit(batch)
  return found.map(({ id }) => id)
}

function forget(db: Db, ids: string[]): Promise<number> {
  return db.transaction(async (tx) => {
    await tx
      .delete(receipts)
      .where(and(eq(receipts.subject, 'consultation'), inArray(receipts.subjectId, ids)))
    const gone = await tx
      .delete(consultations)
      .where(inArray(consultations.id, ids))
      .returning({ id: consultations.id })
    return gone.length
  })
}
