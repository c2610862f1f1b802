import 'server-only'
import { asc, gt } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { sameBytes } from '@/lib/vault/keys/keys'
import { linkHashMatches, origin } from './link'
import { audit, auditHeads, auditTail } from './tables'

type BrokenBy = 'gap' | 'order' | 'content' | 'tail' | 'head'
export type AuditVerdict =
  | { ok: true; count: number }
  | { ok: false; seq: number; because: BrokenBy }

type Row = typeof audit.$inferSelect
type End = { seq: number; hash: Buffer }

const batch = 1000

/**
 * Reads the whole chain and names the first row that was edited, deleted or moved, or that differs
 * from a head published before. Needs an auditor or the job `audit`: others see no rows.
 */
export async function verifyAudit(db: Db): Promise<AuditVerdict> {
  const heads = await db.select().from(auditHeads)
  let end: End = { seq: 0, hash: origin }
  for (let rows = await after(db, end); rows.length > 0; rows = await after(db, end)) {
    for (const row of rows) {
      const published = heads.filter((head) => head.seq === row.seq)
      const because = faultOf(row, end, published)
      if (because) return { ok: false, seq: because === 'gap' ? end.seq + 1 : row.seq, because }
      end = { seq: row.seq, hash: row.hash }
    }
  }
  return endVerdict(
    db,
    end,
    heads.some((head) => head.seq > end.seq),
  )
}

function after(db: Db, { seq }: End): Promise<Row[]> {
  return db.select().from(audit).where(gt(audit.seq, seq)).orderBy(asc(audit.seq)).limit(batch)
}

function faultOf(row: Row, before: End, published: End[]): BrokenBy | null {
  if (row.seq !== before.seq + 1) return 'gap'
  if (!sameBytes(row.previous, before.hash)) return 'order'
  if (!linkHashMatches(row, row.previous, row.hash)) return 'content'
  return published.every((head) => sameBytes(head.hash, row.hash)) ? null : 'head'
}

/** Rows cut off at the end leave the tail, or a published head, pointing past it. */
async function endVerdict(db: Db, end: End, headsLeft: boolean): Promise<AuditVerdict> {
  const [tail] = await db.select().from(auditTail)
  const intact = tail ? tail.seq === end.seq && sameBytes(tail.hash, end.hash) : end.seq === 0
  if (!intact) return { ok: false, seq: Math.min(end.seq + 1, tail?.seq ?? 1), because: 'tail' }
  if (headsLeft) return { ok: false, seq: end.seq + 1, because: 'head' }
  return { ok: true, count: end.seq }
}
