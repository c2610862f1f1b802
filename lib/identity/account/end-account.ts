import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { staff, staffSessions } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'

/** From now on nobody works with this account, and its address is free for a new invitation. False when it had ended before. */
export async function endAccount(tx: Db, staffId: string, now: Date): Promise<boolean> {
  const ended = await tx
    .update(staff)
    .set({ disabledAt: now, email: sql`${staff.email} || '#' || left(${staff.id}::text, 8)` })
    .where(and(eq(staff.id, staffId), isNull(staff.disabledAt)))
    .returning({ id: staff.id })
  await tx.delete(staffSessions).where(eq(staffSessions.staffId, staffId))
  return ended.length > 0
}
