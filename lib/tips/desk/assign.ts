import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import { departmentMembers } from '@/lib/departments/tables'
import type { Officer } from '@/lib/identity/actor'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayAssign } from '@/lib/tips/policy'
import { tipAssignments } from '@/lib/tips/tables'
import { type GrantedTip, listRecused, tipCase } from '@/lib/tips/tip-case'
import type { OnTip } from './input'

/** Takes the tip on. Of two officers at once one gets it, and the other is told who. */
export async function claim(db: Db, officer: Officer, { tipId }: { tipId: string }): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'claim' })
  if (!mayAssign(granted)) throw new Problem('conflict')
  const also = async (tx: Db, at: Date) => {
    const claimed = await tx
      .insert(tipAssignments)
      .values({ tipId, staffId: officer.staffId, at })
      .onConflictDoNothing()
      .returning({ staffId: tipAssignments.staffId })
    if (claimed.length > 0) return
    throw new Problem('conflict', 'claimed', undefined, { by: await nameOfAssignee(tx, tipId) })
  }
  await transition(db, officer, granted, { verb: 'tip.claimed', also })
}

/** Gives the tip to a colleague of the same department, whoever had it before. One who stands aside cannot be chosen, and looks like any stranger. */
export async function assign(
  db: Db,
  officer: Officer,
  { tipId, staffId, version }: OnTip & { staffId: string },
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'assign' })
  if (!mayAssign(granted)) throw new Problem('conflict')
  const colleagues = await listColleagues(db, granted)
  if (!colleagues.some(({ id }) => id === staffId)) {
    throw new Problem('invalid', 'choose', 'staffId')
  }
  const also = async (tx: Db, at: Date) => {
    const set = { staffId, at }
    await tx
      .insert(tipAssignments)
      .values({ tipId, ...set })
      .onConflictDoUpdate({ target: tipAssignments.tipId, set })
  }
  const tell = [{ template: 'tip-waits' as const, to: staffId }]
  const meta = { to: staffId }
  await transition(db, officer, granted, {
    verb: 'tip.assigned',
    meta,
    change: {},
    version,
    tell,
    also,
  })
}

/** Gives a tip of one's own back to the department. */
export async function unassign(
  db: Db,
  officer: Officer,
  { tipId }: { tipId: string },
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'let-go' })
  const also = async (tx: Db) => {
    const own = and(eq(tipAssignments.tipId, tipId), eq(tipAssignments.staffId, officer.staffId))
    const gone = await tx.delete(tipAssignments).where(own).returning()
    if (gone.length === 0) throw new Problem('conflict')
  }
  await transition(db, officer, granted, { verb: 'tip.let-go', also })
}

/** Whom a tip can be assigned to: officers of the department at work today who do not stand aside. */
export async function listColleagues(db: Db, granted: Pick<GrantedTip, 'id' | 'departmentId'>) {
  const recused = await listRecused(granted.id)
  const members = await db
    .select({ id: staff.id, name: staff.name })
    .from(departmentMembers)
    .innerJoin(staff, eq(staff.id, departmentMembers.staffId))
    .where(
      and(
        eq(departmentMembers.departmentId, granted.departmentId),
        eq(staff.role, 'officer'),
        isNull(staff.disabledAt),
      ),
    )
    .orderBy(staff.name)
  return members.filter(({ id }) => !recused.includes(id))
}

async function nameOfAssignee(tx: Db, tipId: string): Promise<string> {
  const [assignee] = await tx
    .select({ name: staff.name })
    .from(tipAssignments)
    .innerJoin(staff, eq(staff.id, tipAssignments.staffId))
    .where(eq(tipAssignments.tipId, tipId))
  return assignee?.name ?? ''
}
