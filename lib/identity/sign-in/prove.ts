import 'server-only'
import { and, eq, lt } from 'drizzle-orm'
import type { StaffActor } from '@/lib/identity/actor'
import { staffKeys } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { unlockUserKey } from '@/lib/vault/keys/user-key'
import { claimAttempt, forgetFailures, rateLimitKeyOf } from './attempt'
import { openTotp, stepOf } from './totp'

/** The caller's private key, for the password typed once more. Guesses are counted as at the door. `db` is that of the job `sign-in`. */
export async function provePassword(
  db: Db,
  { staffId }: StaffActor,
  password: string,
  now: Date,
): Promise<string> {
  const rateLimitKey = rateLimitKeyOf(`password/${staffId}`)
  await claimAttempt(db, rateLimitKey, now)
  const [keys] = await db.select().from(staffKeys).where(eq(staffKeys.staffId, staffId))
  const privateKey = await unlockUserKey(staffId, password, keys)
  if (!privateKey) throw new Problem('invalid', 'password_wrong', 'password')
  await forgetFailures(db, rateLimitKey, now)
  return privateKey
}

/** A code of the caller's authenticator, which counts as used from now on. */
export async function proveCode(db: Db, { staffId }: StaffActor, code: string, now: Date) {
  const rateLimitKey = rateLimitKeyOf(`code/${staffId}`)
  await claimAttempt(db, rateLimitKey, now)
  const [keys] = await db
    .select({ totp: staffKeys.totp })
    .from(staffKeys)
    .where(eq(staffKeys.staffId, staffId))
  const step = keys && stepOf(openTotp(staffId, keys.totp), code, now)
  const spent = await db
    .update(staffKeys)
    .set({ totpStep: step ?? -1 })
    .where(and(eq(staffKeys.staffId, staffId), lt(staffKeys.totpStep, step ?? -1)))
    .returning({ staffId: staffKeys.staffId })
  if (spent.length === 0) throw new Problem('invalid', 'totp_wrong', 'code')
  await forgetFailures(db, rateLimitKey, now)
}
