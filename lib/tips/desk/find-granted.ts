import 'server-only'
import { and, desc, eq, getTableColumns } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { tipGrants, tips } from '@/lib/tips/tables'
import { grantsOf } from './policy'

const { submission: _, ...columns } = getTableColumns(tips)
const grant = {
  departmentId: tipGrants.departmentId,
  part: tipGrants.part,
  wrapped: tipGrants.wrapped,
  grantMac: tipGrants.mac,
}

export type GrantedTip = Awaited<ReturnType<typeof findGranted>>

/** A tip as one of the officer's departments holds it, the leading one first. Whoever may not see it learns nothing, and the audit that they tried `action`. Not inside a transaction: the refusal must stay on record. */
export async function findGranted(db: Db, officer: Officer, tipId: string, transition: string) {
  const [granted] = await db
    .select({ ...columns, ...grant })
    .from(tipGrants)
    .innerJoin(tips, eq(tips.id, tipGrants.caseId))
    .where(and(eq(tipGrants.caseId, tipId), grantsOf(officer)))
    .orderBy(desc(tipGrants.part))
    .limit(1)
  if (granted) return granted
  await db.transaction((tx) => record(tx, officer, 'tip.denied', tipId, { transition }))
  throw new Problem('not_found')
}
