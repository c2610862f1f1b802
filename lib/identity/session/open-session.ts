import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { staffSessions } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { lockForSession } from './keyring'
import type { SessionCookie } from './open-session-cookie'
import { sessionIdOf } from './session'

/** Sessions one person may have at the same time. */
const most = 2

/** A new session with an id and a secret of its own, whatever the browser held before. The oldest ends where there would be too many. */
export async function openSession(
  tx: Db,
  staffId: string,
  privateKey: string,
  now: Date,
): Promise<SessionCookie> {
  const [sid, sk] = [random(), random()]
  const id = sessionIdOf(sid)
  await endOldest(tx, staffId)
  await tx.insert(staffSessions).values({
    id,
    staffId,
    sealedKey: lockForSession(id.toString('hex'), sk, privateKey),
    createdAt: now,
    lastSeenAt: now,
    steppedUpAt: now,
  })
  return { sid, sk }
}

async function endOldest(tx: Db, staffId: string) {
  const old = await tx
    .select({ id: staffSessions.id })
    .from(staffSessions)
    .where(eq(staffSessions.staffId, staffId))
    .orderBy(desc(staffSessions.lastSeenAt))
    .offset(most - 1)
  if (old.length === 0) return
  const ids = old.map((session) => session.id)
  await tx
    .delete(staffSessions)
    .where(and(eq(staffSessions.staffId, staffId), inArray(staffSessions.id, ids)))
}

const random = () => randomBytes(32).toString('base64url')
