import 'server-only'
import { eq, sql } from 'drizzle-orm'
import type { Actor } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { linkHash, type Meta, origin } from './link'
import { audit, auditTail } from './tables'

/** Staff and the system's own jobs. What residents do is not in the chain. */
export type AuditedActor = Extract<Actor, { staffId: string } | { job: string }>

const tailId = 1
// Any constant of ours: it makes the very first append wait like all others.
const chainLock = 0x6b61706f

/**
 * Appends to the audit chain in the caller's transaction: no action without its row, no row without the
 * action. Whoever appends holds the chain until the transaction ends, so call it last.
 */
export async function record(
  tx: Db,
  actor: AuditedActor,
  verb: string,
  subject: string | null,
  meta: Meta = {},
): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(${chainLock})`)
  const [tail] = await tx.select().from(auditTail).where(eq(auditTail.id, tailId)).for('update')
  const previous = tail?.hash ?? origin
  const seq = (tail?.seq ?? 0) + 1
  const link = { seq, at: new Date(), actor: nameOf(actor), verb, subject, meta }
  const hash = linkHash(link, previous)
  await tx.insert(audit).values({ ...link, previous, hash })
  await tx
    .insert(auditTail)
    .values({ id: tailId, seq, hash })
    .onConflictDoUpdate({ target: auditTail.id, set: { seq, hash } })
}

/** As it stands in the chain: the role and whose id, or the job. */
function nameOf(actor: AuditedActor): string {
  return actor.role === 'system' ? `job:${actor.job}` : `${actor.role}:${actor.staffId}`
}
