import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import { as } from '@/lib/access/as'
import type { StaffActor } from '@/lib/access/identity'
import { requireBureau } from '@/lib/advisors/policy'
import { poolMembers } from '@/lib/advisors/tables'
import { record } from '@/lib/audit/record'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/outbox'
import { Problem } from '@/lib/platform/problem'
import { moveTo } from './grant'
import { addEvent } from './perform'
import { type Holder, noticesFor } from './placing'
import { consultationGrants, consultationHolders, consultations } from './tables'

/** Sees who holds what, and no content: it has no key. */
const job = { role: 'system', job: 'replace' } as const

export type Replaced = { moved: number; pooled: number; left: number }

/**
 * Gives the open questions of an advisor who stopped to another. A successor on duty in the district can
 * open them with the pool's key, so the bureau needs none; without one they go to the pool. `left`: of a
 * district without a pool, which stay where they are.
 */
export async function replaceHolders(
  db: Db,
  actor: StaffActor,
  { from, to }: { from: string; to: string | null },
): Promise<Replaced> {
  const held = await listOpen(from)
  for (const district of new Set(held.map(({ areaCode }) => areaCode))) {
    await requireBureau(db, district)
  }
  const done: Replaced = { moved: 0, pooled: 0, left: 0 }
  for (const { id } of held) {
    done[await replaceHolder(db, actor, { consultationId: id, to })] += 1
  }
  return done
}

/** The same for one question. Says what became of it. */
export async function replaceHolder(
  db: Db,
  actor: StaffActor,
  { consultationId, to }: { consultationId: string; to: string | null },
): Promise<keyof Replaced> {
  const held = await findOpen(consultationId)
  await requireBureau(db, held.areaCode)
  if (!held.pooled) return 'left'
  const successor = to !== null && to !== held.staffId && (await isOnDuty(to, held.areaCode))
  const next: Holder = successor
    ? { staffId: to, poolCode: null }
    : { staffId: null, poolCode: held.areaCode }
  await move(actor, held, next)
  return successor ? 'moved' : 'pooled'
}

/** Puts the open questions of somebody whose account ended in the pools of their districts. `actor` may end accounts, and sees no question. */
export async function releaseHeld(
  actor: StaffActor & { role: 'admin' },
  staffId: string,
): Promise<Replaced> {
  const done: Replaced = { moved: 0, pooled: 0, left: 0 }
  for (const { id } of await listOpen(staffId)) {
    const held = await findOpen(id)
    if (held.pooled) await move(actor, held, { staffId: null, poolCode: held.areaCode })
    done[held.pooled ? 'pooled' : 'left'] += 1
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

type Open = Awaited<ReturnType<typeof findOpen>>

async function move(actor: StaffActor, { id, staffId }: Open, next: Holder): Promise<void> {
  const notices = await noticesFor(next)
  const now = new Date()
  await as(job).transaction(async (tx) => {
    await lockHolder(tx, id, staffId)
    await moveTo(tx, id, { staffId, poolCode: null }, next, null)
    await addEvent(tx, id, 'replaced', actor.staffId, now)
    await enqueue(tx, notices, now)
    await record(tx, actor, 'consultation.replaced', id, { to: next.staffId ?? next.poolCode })
  })
}

/** The advisor may have handed it on a moment ago. */
async function lockHolder(tx: Db, consultationId: string, staffId: string): Promise<void> {
  const ofQuestion = eq(consultations.id, consultationId)
  await tx.select({ id: consultations.id }).from(consultations).where(ofQuestion).for('update')
  const [found] = await tx
    .select({ id: consultationHolders.consultationId })
    .from(consultationHolders)
    .where(
      and(
        eq(consultationHolders.consultationId, consultationId),
        eq(consultationHolders.staffId, staffId),
      ),
    )
  if (!found) throw new Problem('conflict')
}

function listOpen(staffId: string) {
  return as(job)
    .select({ id: consultations.id, areaCode: consultations.areaCode })
    .from(consultationHolders)
    .innerJoin(consultations, eq(consultations.id, consultationHolders.consultationId))
    .where(and(eq(consultationHolders.staffId, staffId), ne(consultations.status, 'closed')))
}

async function findOpen(id: string) {
  const db = as(job)
  const { areaCode } = consultations
  const [held] = await db
    .select({ id: consultations.id, areaCode, staffId: consultationHolders.staffId })
    .from(consultationHolders)
    .innerJoin(consultations, eq(consultations.id, consultationHolders.consultationId))
    .where(and(eq(consultations.id, id), ne(consultations.status, 'closed')))
  if (!held?.staffId) throw new Problem('not_found')
  const [pooled] = await db
    .select({ grantee: consultationGrants.grantee })
    .from(consultationGrants)
    .where(
      and(eq(consultationGrants.consultationId, id), eq(consultationGrants.grantee, held.areaCode)),
    )
  return { ...held, staffId: held.staffId, pooled: pooled !== undefined }
}
