import 'server-only'
import { and, eq, getTableColumns, or, sql } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { type Advisor, holdsOf } from '@/lib/consultations/policy'
import {
  consultationAssignments,
  consultationGrants,
  consultations,
} from '@/lib/consultations/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'

const { submission: _, ...columns } = getTableColumns(consultations)

export type GrantedConsultation = Awaited<ReturnType<typeof findGranted>>

/** A question as the advisor or their pool holds it, with the key C as it was wrapped for them. One taken over from a colleague opens with the pool's wrap. Whoever may not see it learns nothing, and the audit that they tried `action`. Not inside a transaction: the refusal must stay on record. */
export async function findGranted(db: Db, advisor: Advisor, id: string, transition: string) {
  const holder = sql`coalesce(${consultationAssignments.staffId}::text, ${consultationAssignments.poolCode})`
  const { grantee } = consultationGrants
  const [granted] = await db
    .select({
      ...columns,
      poolCode: consultationAssignments.poolCode,
      grantee,
      wrapped: consultationGrants.wrapped,
      grantMac: consultationGrants.mac,
    })
    .from(consultationAssignments)
    .innerJoin(consultations, eq(consultations.id, consultationAssignments.consultationId))
    .innerJoin(
      consultationGrants,
      and(
        eq(consultationGrants.caseId, consultations.id),
        or(eq(grantee, holder), eq(grantee, consultations.areaCode)),
      ),
    )
    .where(and(eq(consultations.id, id), holdsOf(advisor)))
    .orderBy(sql`${grantee} = ${consultations.areaCode}`)
    .limit(1)
  if (granted) return granted
  await db.transaction((tx) => record(tx, advisor, 'consultation.denied', id, { transition }))
  throw new Problem('not_found', 'question_elsewhere')
}
