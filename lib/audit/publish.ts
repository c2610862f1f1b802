import 'server-only'
import { desc } from 'drizzle-orm'
import { localDay } from '@/lib/platform/clock/working-time'
import type { Db } from '@/lib/platform/db'
import { auditHeads, auditTail } from './tables'

type AuditHead = { day: string; seq: number; hash: string }

/** Publishes where the chain stands today, once a day: a later rewriting no longer matches it. Null when it was published already, or nothing is in the chain. */
export async function publishHead(db: Db, now = new Date()): Promise<AuditHead | null> {
  const [tail] = await db.select().from(auditTail)
  if (!tail) return null
  const day = localDay(now)
  const published = await db
    .insert(auditHeads)
    .values({ day, seq: tail.seq, hash: tail.hash })
    .onConflictDoNothing()
    .returning()
  return published.length > 0 ? shown({ day, seq: tail.seq, hash: tail.hash }) : null
}

/** The newest published heads, for the transparency page. */
export async function listHeads(db: Db, count = 7): Promise<AuditHead[]> {
  const heads = await db.select().from(auditHeads).orderBy(desc(auditHeads.day)).limit(count)
  return heads.map(shown)
}

function shown({ day, seq, hash }: { day: string; seq: number; hash: Buffer }): AuditHead {
  return { day, seq, hash: hash.toString('hex') }
}
