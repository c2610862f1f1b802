import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { listRecused } from '@/lib/tips/notices'
import { mayWithdraw } from '@/lib/tips/policy'
import { tipContacts, tipGrants, tips } from '@/lib/tips/tables'
import { insertEvent, lockTip, tellDepartment } from './resident-message'

/** Takes the tip back: nobody works on it any more, and how to reach the resident is deleted at once. What is closed stays closed. */
export async function withdraw(db: Db, resident: Resident<'tip'>, now = new Date()): Promise<void> {
  const recused = await listRecused(resident.caseId)
  await db.transaction(async (tx) => {
    const tip = await lockTip(tx, resident)
    if (tip.status === 'withdrawn') return
    if (!mayWithdraw(tip.status)) throw new Problem('conflict', 'tip_closed')
    await tx
      .update(tips)
      .set({ status: 'withdrawn', version: sql`${tips.version} + 1` })
      .where(eq(tips.id, tip.id))
    await tx.update(tipGrants).set({ status: 'withdrawn' }).where(eq(tipGrants.caseId, tip.id))
    await tx.delete(tipContacts).where(eq(tipContacts.tipId, tip.id))
    await insertEvent(tx, tip.id, 'withdrawn', now)
    await tellDepartment(tx, tip, recused, now)
  })
}
