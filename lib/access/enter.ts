import 'server-only'
import { eq } from 'drizzle-orm'
import { as } from './as'
import { dropSession, keepSession } from './auth'
import { readCookie, setCookie } from './cookies'
import type { StaffActor } from './identity'
import type { SignInInput } from './schema'
import { type Recorder, type SignedIn, signIn } from './sign-in'
import { staffSessions } from './tables'

const aYear = 365 * 24 * 3600

/** Signs this browser in and gives it its cookies. */
export async function enter(record: Recorder, input: SignInInput): Promise<SignedIn> {
  const db = as({ role: 'system', job: 'sign-in' })
  const signedIn = await signIn(db, record, { ...input, browser: await readCookie('b') })
  await keepSession({ sid: signedIn.sid, sk: signedIn.sk })
  await setCookie('b', signedIn.browser, aYear)
  return signedIn
}

/** Deletes the session's row, and with it the way to the key, then the cookie. */
export async function leave(record: Recorder, actor: StaffActor): Promise<void> {
  await as(actor).transaction(async (tx) => {
    await tx.delete(staffSessions).where(eq(staffSessions.id, Buffer.from(actor.sessionId, 'hex')))
    await record(tx, actor, 'sign-out', actor.staffId)
  })
  await dropSession()
}
