import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq, gt, isNull, lt } from 'drizzle-orm'
import { cache } from 'react'
import { cookieName, isSecure, readCookie } from '@/lib/http/cookie'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { staff, staffSessions } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { openSessionCookie, type SessionCookie } from './open-session-cookie'

const minute = 60_000
const idleMinutes = 15
export const absoluteHours = 8

/** Who is signed in, looked up once a request; null when nobody is, or no longer. */
export const currentStaff = cache(async (): Promise<StaffActor | null> => {
  const cookie = await sessionCookie()
  return cookie ? findSession(as({ role: 'system', job: 'session' }), cookie.sid) : null
})

/** The opened cookie; null when there is none or it is not of our making. */
export async function sessionCookie(): Promise<SessionCookie | null> {
  const token = await readCookie('k')
  return token ? openSessionCookie(token, cookieName('k', await isSecure())) : null
}

/** Fifteen minutes without a request, eight hours after signing in, a deleted row or a disabled person: nobody. Notes at most once a minute that the session is in use. */
export async function findSession(
  db: Db,
  sid: string,
  now = new Date(),
): Promise<StaffActor | null> {
  const id = sessionIdOf(sid)
  const [row] = await db
    .select({ staffId: staff.id, role: staff.role })
    .from(staffSessions)
    .innerJoin(staff, eq(staff.id, staffSessions.staffId))
    .where(
      and(
        eq(staffSessions.id, id),
        gt(staffSessions.createdAt, before(now, absoluteHours * 60)),
        gt(staffSessions.lastSeenAt, before(now, idleMinutes)),
        isNull(staff.disabledAt),
      ),
    )
  if (!row) return null
  await db
    .update(staffSessions)
    .set({ lastSeenAt: now })
    .where(and(eq(staffSessions.id, id), lt(staffSessions.lastSeenAt, before(now, 1))))
  return { ...row, sessionId: id.toString('hex') }
}

/** A stolen table of sessions signs nobody in: only the hash of the cookie's part stands there. */
export const sessionIdOf = (sid: string): Buffer => createHash('sha256').update(sid).digest()

const before = (now: Date, minutes: number) => new Date(now.getTime() - minutes * minute)
