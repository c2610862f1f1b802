import 'server-only'
import { and, eq } from 'drizzle-orm'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { tipAssignments, tipRecusals } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'

/** An officer declares an interest: from now on the tip does not exist for them. It cannot be taken back. */
export async function recuse(
  db: Db,
  officer: Officer,
  { tipId }: { tipId: string },
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'stand-aside' })
  const { staffId } = officer
  const also = async (tx: Db) => {
    await tx
      .delete(tipAssignments)
      .where(and(eq(tipAssignments.tipId, tipId), eq(tipAssignments.staffId, staffId)))
    await tx.insert(tipRecusals).values({ tipId, staffId })
  }
  const tell = [{ template: 'tip-waits' as const, to: granted.departmentId }]
  await transition(db, officer, granted, { verb: 'tip.stood-aside', tell, also })
}
