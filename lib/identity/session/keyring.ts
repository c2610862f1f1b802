import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { staffSessions } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { hkdf } from '@/lib/vault/keys/keys'
import { lock, unlockOrNull } from '@/lib/vault/seal/lock'
import { sessionCookie } from './session'

/** A staff member's private key, held for one request. */
export type Keyring = { staffId: string; privateKey: string }

/** Opens the caller's key with the cookie's secret and the session row; without either it throws `signed_out`. */
export async function keyring(officer: StaffActor): Promise<Keyring> {
  const cookie = await sessionCookie()
  if (!cookie) throw new Problem('signed_out')
  return openKeyring(as({ role: 'system', job: 'session' }), officer, cookie.sk)
}

export async function openKeyring(db: Db, officer: StaffActor, sk: string): Promise<Keyring> {
  const { staffId, sessionId } = officer
  const [row] = await db
    .select({ sealedKey: staffSessions.sealedKey })
    .from(staffSessions)
    .where(
      and(eq(staffSessions.id, Buffer.from(sessionId, 'hex')), eq(staffSessions.staffId, staffId)),
    )
  const opened = row && unlockOrNull(sessionKey(sk), row.sealedKey, place(sessionId))
  if (!opened) throw new Problem('signed_out')
  return { staffId, privateKey: opened.toString() }
}

/** What a session row keeps: the private key under a secret that only the browser's cookie has. */
export const lockForSession = (sessionId: string, sk: string, privateKey: string): Buffer =>
  lock(sessionKey(sk), privateKey, place(sessionId))

const sessionKey = (sk: string) => hkdf(Buffer.from(sk, 'base64url'), 'session')
const place = (sessionId: string) => `session/${sessionId}`
