import type { Link } from './link'
import 'server-only'
import { desc, inArray, like, lt } from 'drizzle-orm'
import { staff } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { audit } from './tables'

const card = {
  seq: audit.seq,
  at: audit.at,
  actor: audit.actor,
  verb: audit.verb,
  subject: audit.subject,
  meta: audit.meta,
}

export const auditPageSize = 50

export type AuditRow = Link

/** The newest links of the chain, or those before one. An auditor sees them; to others there are none. */
export function listAudit(db: Db, before?: number): Promise<AuditRow[]> {
  return db
    .select(card)
    .from(audit)
    .where(before ? lt(audit.seq, before) : undefined)
    .orderBy(desc(audit.seq))
    .limit(auditPageSize)
}

/** What somebody has to look into: seals that broke, keys put in by other hands, tips nobody could take. */
export function listAlarms(db: Db, most = 20): Promise<AuditRow[]> {
  return db
    .select(card)
    .from(audit)
    .where(like(audit.verb, 'alarm.%'))
    .orderBy(desc(audit.seq))
    .limit(most)
}

/** Names of the people whose actions stand in these rows, by id. */
export async function listActors(db: Db, rows: readonly AuditRow[]): Promise<Map<string, string>> {
  const ids = rows.flatMap(({ actor }) => /:([0-9a-f-]{36})$/.exec(actor)?.[1] ?? [])
  if (ids.length === 0) return new Map()
  const found = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(inArray(staff.id, [...new Set(ids)]))
  return new Map(found.map(({ id, name }) => [id, name]))
}
