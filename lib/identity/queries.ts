import 'server-only'
import { eq } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { StaffActor } from './actor'
import { staff } from './tables'

export async function findStaffName(db: Db, { staffId }: StaffActor): Promise<string> {
  const [row] = await db.select({ name: staff.name }).from(staff).where(eq(staff.id, staffId))
  if (!row) throw new Problem('signed_out')
  return row.name
}
