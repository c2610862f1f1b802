import 'server-only'
import { and, eq, lt, sql } from 'drizzle-orm'
import { startOfInterval } from '@/lib/platform/clock/slot'
import type { Db } from './db'
import { throttles } from './tables'

/** Takes one from a bucket that every instance shares; false once it is empty for this window. A key names a purpose or a place, never a visitor. */
export async function take(
  db: Db,
  key: string,
  windowMinutes: number,
  limit: number,
  now = new Date(),
): Promise<boolean> {
  const overflown = await takeEach(db, { [key]: limit }, windowMinutes, now)
  return overflown.length === 0
}

/** Takes one from each bucket in one statement and names those that were empty. Always all of them, so that the count is of everybody who came. */
export async function takeEach(
  db: Db,
  limits: Record<string, number>,
  windowMinutes: number,
  now = new Date(),
): Promise<string[]> {
  const window = windowOf(windowMinutes, now)
  // In one order for everybody: two senders never wait for each other.
  const keys = Object.keys(limits).sort()
  const taken = await db
    .insert(throttles)
    .values(keys.map((key) => ({ key, window, count: 1 })))
    .onConflictDoUpdate({
      target: [throttles.key, throttles.window],
      set: { count: sql`${throttles.count} + 1` },
    })
    .returning({ key: throttles.key, count: throttles.count })
  return taken.filter(({ key, count }) => count > (limits[key] ?? 0)).map(({ key }) => key)
}

/** How full a bucket is in this window: 0 untouched, 1 and more empty. */
export async function fillOf(
  db: Db,
  key: string,
  windowMinutes: number,
  limit: number,
  now = new Date(),
): Promise<number> {
  const [row] = await db
    .select({ count: throttles.count })
    .from(throttles)
    .where(and(eq(throttles.key, key), eq(throttles.window, windowOf(windowMinutes, now))))
  return (row?.count ?? 0) / limit
}

/** Forgets windows that began before `limit`; runs as the job `sweep`. */
export async function sweepThrottles(db: Db, limit: Date): Promise<void> {
  await db.delete(throttles).where(lt(throttles.window, limit))
}

const windowOf = (minutes: number, now: Date): Date => startOfInterval(now, minutes)
