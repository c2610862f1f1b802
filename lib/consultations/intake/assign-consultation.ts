import 'server-only'
import { eq } from 'drizzle-orm'
import { verifiedAdvisor } from '@/lib/advisors/pool/verified'
import { advisorOf, poolOf } from '@/lib/advisors/queries'
import { advisors, poolMembers } from '@/lib/advisors/tables'
import { as } from '@/lib/identity/as'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import type { Notice } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'

/** Who may open a question: a staff member, or a pool by its area code. */
export type Grantee = { id: string; publicKey: string }
export type Assignment = { staffId: string; poolCode: null } | { staffId: null; poolCode: string }
type ConsultationAssignment = { assignment: Assignment; grantees: Grantee[] }

/** Whom a question of a village goes to: its advisor or who stands in today, else the district's pool, which can open it in either case. */
export async function assignConsultation(
  db: Db,
  areaCode: string,
  now: Date,
): Promise<ConsultationAssignment> {
  const found = await advisorOf(db, areaCode, localDay(now))
  const pool = await poolOf(db, areaCode)
  const advisor = found?.sealTo ?? null
  const grantees = [
    ...(advisor ? [{ id: advisor.staffId, publicKey: advisor.publicKey }] : []),
    ...(pool ? [{ id: pool.areaCode, publicKey: pool.publicKey }] : []),
  ]
  if (advisor) return { assignment: { staffId: advisor.staffId, poolCode: null }, grantees }
  if (pool) return { assignment: { staffId: null, poolCode: pool.areaCode }, grantees }
  throw new Problem('unavailable', 'no_advisor')
}

/** The registered public key of a colleague who has joined; null when there is none, or another than was registered. */
export async function findAdvisorKey(db: Db, staffId: string): Promise<Grantee | null> {
  const [row] = await db
    .select({
      staffId: advisors.staffId,
      publicKey: advisors.publicKey,
    })
    .from(advisors)
    .where(eq(advisors.staffId, staffId))
  const verified = row && verifiedAdvisor(row)
  return verified ? { id: verified.staffId, publicKey: verified.publicKey } : null
}

/** Mail for whoever holds a question that something waits. Before the transaction: nobody outside may read who is in a pool. */
export async function noticesFor(
  { staffId, poolCode }: Pick<Assignment, 'staffId' | 'poolCode'>,
  except?: string,
): Promise<Notice[]> {
  const template = 'question-waits' as const
  if (staffId) return staffId === except ? [] : [{ template, to: staffId }]
  if (!poolCode) return []
  const members = await listPool(poolCode)
  return members.filter((id) => id !== except).map((to) => ({ template, to }))
}

async function listPool(poolCode: string): Promise<string[]> {
  const members = await as({ role: 'system', job: 'notices' })
    .select({ id: poolMembers.staffId })
    .from(poolMembers)
    .where(eq(poolMembers.areaCode, poolCode))
  return members.map(({ id }) => id)
}
