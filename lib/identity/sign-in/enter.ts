import 'server-only'
import { eq } from 'drizzle-orm'
import { readCookie, setCookie } from '@/lib/http/cookie'
import type { StaffActor } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { SignInInput } from '@/lib/identity/schema'
import { dropSession, setSessionCookie } from '@/lib/identity/session/auth'
import { openSession } from '@/lib/identity/session/open-session'
import { staffSessions } from '@/lib/identity/tables'
import { forgetFailures, rateLimitKeyOf } from './attempt'
import { type Recorder, type SignedIn, signIn } from './sign-in'

const job = { role: 'system', job: 'sign-in' } as const
const aYear = 365 * 24 * 3600

/** Signs this browser in and gives it its cookies. */
export async function enter(record: Recorder, input: SignInInput): Promise<SignedIn> {
  const signedIn = await signIn(as(job), record, { ...input, browser: await readCookie('b') })
  await setSessionCookie({ sid: signedIn.sid, sk: signedIn.sk })
  await setCookie('b', signedIn.browser, aYear)
  return signedIn
}

/** Signs in someone who has just proved password and authenticator by joining. */
export async function enterNew(
  record: Recorder,
  { staffId, email, privateKey }: { staffId: string; email: string; privateKey: string },
  now = new Date(),
): Promise<void> {
  const session = await as(job).transaction(async (tx) => {
    await forgetFailures(tx, rateLimitKeyOf(email), now)
    const opened = await openSession(tx, staffId, privateKey, now)
    await record(tx, job, 'sign-in', staffId)
    return opened
  })
  await setSessionCookie(session)
}

/** Deletes the session's row, and with it the way to the key, then the cookie. */
export async function leave(record: Recorder, actor: StaffActor): Promise<void> {
  await as(actor).transaction(async (tx) => {
    await tx.delete(staffSessions).where(eq(staffSessions.id, Buffer.from(actor.sessionId, 'hex')))
    await record(tx, actor, 'sign-out', actor.staffId)
  })
  await dropSession()
}
