import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { onOwnCase } from '@/lib/cases/follow/correspondence'
import type { RowOf } from '@/lib/cases/kind'
import { addEvent } from '@/lib/cases/transition'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayWithdraw } from '@/lib/tips/policy'
import { tipContacts, tipGrants, tips } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'

/** Takes the tip back: nobody works on it any more, and how to reach the resident is deleted at once. What is closed stays closed. */
export async function withdraw(db: Db, resident: Resident<'tip'>, now = new Date()): Promise<void> {
  const act = async (tx: Db, { id, status }: RowOf<typeof tipCase>) => {
    if (status === 'withdrawn') return false
    if (!mayWithdraw(status)) throw new Problem('conflict', 'tip_closed')
    await tx
      .update(tips)
      .set({ status: 'withdrawn', version: sql`${tips.version} + 1` })
      .where(eq(tips.id, id))
    await tx.update(tipGrants).set({ status: 'withdrawn' }).where(eq(tipGrants.caseId, id))
    await tx.delete(tipContacts).where(eq(tipContacts.tipId, id))
    await addEvent(tx, tipCase, { id, event: 'withdrawn' }, now)
    return true
  }
  await onOwnCase(db, tipCase, resident, act, now)
}
