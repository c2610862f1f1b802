import 'server-only'
import { eq, lte } from 'drizzle-orm'
import type { DraftKey } from '@/lib/http/draft-cookie'
import { endOfInterval } from '@/lib/platform/clock/slot'
import type { Db } from '@/lib/platform/db'
import type { Subject } from '@/lib/platform/subject'
import { lock, unlockOrNull } from '@/lib/vault/seal/lock'
import { drafts } from './tables'

/** What is kept says what it is for, so that one journey never reads another's. */
type DraftContent = { kind: Subject }

const idleMinutes = 120

/** Null when there is none, when its time is up, or when it belongs to another journey. */
export async function readDraft<C extends DraftContent>(
  db: Db,
  key: DraftKey,
  kind: C['kind'],
  now = new Date(),
): Promise<C | null> {
  const [row] = await db.select({ sealed: drafts.sealed }).from(drafts).where(eq(drafts.id, key.id))
  return row ? opened<C>(key, row.sealed, kind, now) : null
}

/** Keeps the content for two hours from now; every change starts them anew. */
async function saveDraft(db: Db, key: DraftKey, content: DraftContent, now: Date): Promise<void> {
  const kept = sealedFor(key, content, idleMinutes, now)
  await db
    .insert(drafts)
    .values({ id: key.id, ...kept })
    .onConflictDoUpdate({ target: drafts.id, set: kept })
}

/** Puts something else in the place of a draft, for so many minutes. One that was dropped meanwhile stays gone. */
export async function replaceWithReceipt(
  db: Db,
  key: DraftKey,
  content: DraftContent,
  minutes: number,
  now = new Date(),
): Promise<void> {
  const kept = sealedFor(key, content, minutes, now)
  await db.update(drafts).set(kept).where(eq(drafts.id, key.id))
}

/** Reads and writes under a lock on the row, so that two tabs lose nothing to each other. `change` gives back what is kept from now on, or null to leave everything as it is. */
export function changeDraft<C extends DraftContent, R>(
  db: Db,
  key: DraftKey,
  kind: C['kind'],
  change: (content: C | null) => { content: C | null; result: R },
  now = new Date(),
): Promise<R> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .select({ sealed: drafts.sealed })
      .from(drafts)
      .where(eq(drafts.id, key.id))
      .for('update')
    const before = row ? opened<C>(key, row.sealed, kind, now) : null
    const { content, result } = change(before)
    if (content) await saveDraft(tx, key, content, now)
    return result
  })
}

export async function dropDraft(db: Db, key: DraftKey): Promise<void> {
  await db.delete(drafts).where(eq(drafts.id, key.id))
}

/** Deletes what nobody can read any more; runs as the job `sweep`. */
export async function sweepDrafts(db: Db, now = new Date()): Promise<number> {
  const gone = await db.delete(drafts).where(lte(drafts.sweepAt, now)).returning({ id: drafts.id })
  return gone.length
}

function sealedFor(key: DraftKey, content: DraftContent, minutes: number, now: Date) {
  const until = new Date(now.getTime() + minutes * 60_000)
  const text = JSON.stringify({ until: until.getTime(), content })
  return { sealed: lock(key.key, text, placeOf(key)), sweepAt: endOfInterval(until, 60) }
}

function opened<C extends DraftContent>(
  key: DraftKey,
  sealed: Buffer,
  kind: C['kind'],
  now: Date,
): C | null {
  const text = unlockOrNull(key.key, sealed, placeOf(key))?.toString('utf8')
  if (!text) return null
  const { until, content } = JSON.parse(text) as { until: number; content: C }
  return until > now.getTime() && content.kind === kind ? content : null
}

const placeOf = (key: DraftKey) => `draft/${key.id}`
