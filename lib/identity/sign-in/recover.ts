import 'server-only'
import { and, eq, isNull, lt } from 'drizzle-orm'
import type { RecoverInput } from '@/lib/identity/schema'
import { staff, staffKeys, staffSessions } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { lockUserKey, openRecoverySheet } from '@/lib/vault/keys/user-key'
import { claimAttempt, forgetFailures, rateLimitKeyOf } from './attempt'
import type { Recorder } from './sign-in'
import { openTotp, stepOf } from './totp'

const job = { role: 'system', job: 'sign-in' } as const

/** A new password for whoever has the recovery sheet and the authenticator. The key stays the same, the sheet is used up, every session ends. */
export async function recover(
  db: Db,
  record: Recorder,
  input: RecoverInput,
  now = new Date(),
): Promise<void> {
  const rateLimitKey = rateLimitKeyOf(`sheet/${input.email}`)
  await claimAttempt(db, rateLimitKey, now)
  const found = await openWithSheet(db, input, now)
  // Hashed also where nothing was found, so that the time tells nothing.
  const locks = await lockUserKey(found?.id ?? '', found?.privateKey ?? '', input.newPassword)
  const done = await db.transaction(async (tx) => {
    const fresh = await tx
      .update(staffKeys)
      .set({ ...locks, totpStep: found?.step ?? -1, recovery: null, recoverySeenAt: null })
      .where(
        and(eq(staffKeys.staffId, found?.id ?? nobody), lt(staffKeys.totpStep, found?.step ?? -1)),
      )
      .returning({ staffId: staffKeys.staffId })
    const staffId = fresh[0]?.staffId ?? null
    await record(tx, job, staffId ? 'password-recovered' : 'recovery-failed', staffId)
    if (!staffId) return false
    await tx.delete(staffSessions).where(eq(staffSessions.staffId, staffId))
    await forgetFailures(tx, rateLimitKey, now)
    await forgetFailures(tx, rateLimitKeyOf(input.email), now)
    return true
  })
  if (!done) throw new Problem('invalid', 'sheet_failed')
}

async function openWithSheet(db: Db, { email, sheet, code }: RecoverInput, now: Date) {
  const [account] = await db
    .select({ id: staff.id, totp: staffKeys.totp, recovery: staffKeys.recovery })
    .from(staff)
    .innerJoin(staffKeys, eq(staffKeys.staffId, staff.id))
    .where(and(eq(staff.email, email), isNull(staff.disabledAt)))
  if (!account?.recovery) return null
  const privateKey = openRecoverySheet(account.id, sheet, account.recovery)
  const step = stepOf(openTotp(account.id, account.totp), code, now)
  return privateKey && step !== null ? { id: account.id, privateKey, step } : null
}

const nobody = '00000000-0000-0000-0000-000000000000'
