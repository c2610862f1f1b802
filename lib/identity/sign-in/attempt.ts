import 'server-only'
import { and, eq, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { signInFailures } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mac, vaultKeys } from '@/lib/vault/keys/keys'
import { longestPause, pauseAfter } from './pause'

/** After so many consecutive failures an account opens only to a browser that signed in before. */
export const failuresToLock = 100

/** Whose failures are counted together: an account's from anywhere, or one known browser's, which strangers therefore cannot lock out. Addresses nobody has are counted all the same. */
export function rateLimitKeyOf(email: string, browser?: Buffer): Buffer {
  return mac(vaultKeys().cookie, ['sign-in', email, browser?.toString('hex') ?? ''])
}

/** Counts an attempt as failed before it is looked at, so that guesses made at once do not slip through; success forgets it. Throws `too_many` inside a pause or after the hundredth. Gives the failures so far. */
export async function claimAttempt(db: Db, rateLimitKey: Buffer, now: Date): Promise<number> {
  const open = or(isNull(signInFailures.blockedUntil), lte(signInFailures.blockedUntil, now))
  const [claimed] = await db
    .insert(signInFailures)
    .values({ account: rateLimitKey, count: 1, blockedUntil: after(now, pauseAfter(1)) })
    .onConflictDoUpdate({
      target: signInFailures.account,
      set: { count: sql`${signInFailures.count} + 1`, blockedUntil: pauseInSql(now) },
      setWhere: and(open, lt(signInFailures.count, failuresToLock)),
    })
    .returning({ count: signInFailures.count })
  if (claimed) return claimed.count
  const [row] = await db
    .select({ count: signInFailures.count })
    .from(signInFailures)
    .where(eq(signInFailures.account, rateLimitKey))
  const locked = row !== undefined && row.count >= failuresToLock
  throw new Problem('too_many', locked ? 'sign_in_locked' : 'sign_in_pause')
}

/** Together with counts that nobody added to for a day. */
export async function forgetFailures(tx: Db, rateLimitKey: Buffer, now: Date): Promise<void> {
  const stale = and(
    lt(signInFailures.blockedUntil, after(now, -24 * 3600)),
    lt(signInFailures.count, failuresToLock),
  )
  await tx.delete(signInFailures).where(or(eq(signInFailures.account, rateLimitKey), stale))
}

/** `pauseAfter` of the count that the update makes. */
function pauseInSql(now: Date) {
  const seconds = sql`least(power(2, least(${signInFailures.count}, 20)), ${longestPause})`
  return sql`${now.toISOString()}::timestamptz + ${seconds} * interval '1 second'`
}

const after = (now: Date, seconds: number) => new Date(now.getTime() + seconds * 1000)
