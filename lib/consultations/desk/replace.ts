import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import { requireBureau } from '@/lib/advisors/policy'
import { poolMembers } from '@/lib/advisors/tables'
import { type AuditedActor, record } from '@/lib/audit/record'
import { addEvent } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { type Assignment, noticesFor } from '@/lib/consultations/intake/assign-consultation'
import {
  consultationAssignments,
  consultationGrants,
  consultations,
} from '@/lib/consultations/tables'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { moveTo } from './grant'

/** Sees who holds what, and no content: it has no key. */
const job = { role: 'system', job: 'replace' } as const

type Replaced = { moved: number; pooled: number; left: number }

/**
 * Gives the open consultations of an advisor who stopped to another. A successor on duty in the district can
 * open them with the pool's key, so the bureau needs none; without one they go to the pool. `left`: of a
 * district without a pool, which stay where they are.
 */
export async function replaceAssignee(
  db: Db,
  actor: StaffActor,
  { from, to }: { from: string; to: string | null },
): Promise<Replaced> {
  const granted = await listOpen(from)
  for (const district of new Set(granted.map(({ areaCode }) => areaCode))) {
    await requireBureau(db, district)
  }
  return passOn(actor, granted, async () => to)
}

/** The same for somebody who has no account any more, to whoever `successor` names for a district. Done again it finds what a crash left behind. */
export async function releaseAssigned(
  actor: AuditedActor,
  staffId: string,
  successor: (district: string) => Promise<string | null> = nobody,
): Promise<Replaced> {
  return passOn(actor, await listOpen(staffId), successor)
}

async function nobody() {
  return null
}

async function passOn(
  actor: AuditedActor,
  granted: readonly Open[],
  successor: (district: string) => Promise<string | null>,
): Promise<Replaced> {
  const done: Replaced = { moved: 0, pooled: 0, left: 0 }
  for (const one of granted) {
    if (one.pool === null) {
      done.left += 1
      continue
    }
    const to = await successor(one.areaCode)
    const taken = to !== null && to !== one.staffId && (await isOnDuty(to, one.areaCode))
    const next: Assignment = taken
      ? { staffId: to, poolCode: null }
      : { staffId: null, poolCode: one.areaCode }
    if (await move(actor, one, next)) done[taken ? 'moved' : 'pooled'] += 1
  }
  return done
}

async function isOnDuty(staffId: string, areaCode: string): Promise<boolean> {
  const [found] = await as(job)
    .select({ staffId: poolMembers.staffId })
    .from(poolMembers)
    .where(and(eq(poolMembers.staffId, staffId), eq(poolMembers.areaCode, areaCode)))
  return found !== undefined
}

/** False when the consultation was handed on, or had ended, a moment before. */
async function move(
  actor: AuditedActor,
  { id, staffId }: Open,
  next: Assignment,
): Promise<boolean> {
  const notices = await noticesFor(next)
  const now = new Date()
  return as(job).transaction(async (tx) => {
    if (!(await lockGranted(tx, id, staffId))) return false
    await moveTo(tx, id, { staffId, poolCode: null }, next, null)
    const by = 'staffId' in actor ? actor.staffId : null
    await addEvent(tx, consultationCase, { id, event: 'replaced', staffId: by, at: now }, now)
    await enqueue(tx, notices, now)
    await record(tx, actor, 'consultation.replaced', id, { to: next.staffId ?? next.poolCode })
    return true
  })
}

async function lockGranted(tx: Db, consultationId: string, staffId: string): Promise<boolean> {
  const open = and(eq(consultations.id, consultationId), ne(consultations.status, 'closed'))
  const [locked] = await tx
    .select({ id: consultations.id })
    .from(consultations)
    .where(open)
    .for('update')
  if (!locked) return false
  const [found] = await tx
    .select({ id: consultationAssignments.consultationId })
    .from(consultationAssignments)
    .where(
      and(
        eq(consultationAssignments.consultationId, consultationId),
        eq(consultationAssignments.staffId, staffId),
      ),
    )
  return found !== undefined
}

type Open = Awaited<ReturnType<typeof listOpen>>[number]

/** `pool` is null where the pool has no key of the consultation. */
async function listOpen(staffId: string) {
  const found = await as(job)
    .select({
      id: consultations.id,
      areaCode: consultations.areaCode,
      pool: consultationGrants.grantee,
    })
    .from(consultationAssignments)
    .innerJoin(consultations, eq(consultations.id, consultationAssignments.consultationId))
    .leftJoin(
      consultationGrants,
      and(
        eq(consultationGrants.caseId, consultations.id),
        eq(consultationGrants.grantee, consultations.areaCode),
      ),
    )
    .where(and(eq(consultationAssignments.staffId, staffId), ne(consultations.status, 'closed')))
  return found.map((one) => ({ ...one, staffId }))
}
