import 'server-only'
import { and, eq, ne } from 'drizzle-orm'
import type { StaffActor } from '@/lib/identity/actor'
import type {
  ChangePasswordInput,
  ChangeTotpInput,
  EndSessionInput,
  NewSheetInput,
} from '@/lib/identity/schema'
import { confirmOffer } from '@/lib/identity/sign-in/offer-totp'
import { provePassword } from '@/lib/identity/sign-in/prove'
import type { Recorder } from '@/lib/identity/sign-in/sign-in'
import { sealTotp } from '@/lib/identity/sign-in/totp'
import { staffKeys, staffSessions } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { lockUserKey, newRecoverySheet } from '@/lib/vault/keys/user-key'

// What people do to their own account. `db` is that of the job `sign-in`, which counts wrong passwords.

/** The same key under a new password; every other session ends. */
export async function changePassword(
  db: Db,
  record: Recorder,
  actor: StaffActor,
  input: ChangePasswordInput,
  now = new Date(),
): Promise<void> {
  const privateKey = await provePassword(db, actor, input.password, now)
  const locks = await lockUserKey(actor.staffId, privateKey, input.newPassword)
  await changeKeys(db, record, actor, 'password-changed', locks)
}

/** Another authenticator; every other session ends. */
export async function changeTotp(
  db: Db,
  record: Recorder,
  actor: StaffActor,
  input: ChangeTotpInput,
  now = new Date(),
): Promise<void> {
  const { secret, step } = confirmOffer(input, actor.staffId, now)
  await provePassword(db, actor, input.password, now)
  const totp = sealTotp(actor.staffId, secret)
  await changeKeys(db, record, actor, 'totp-changed', { totp, totpStep: step })
}

/** A new recovery sheet, shown once; one made before opens nothing any more. */
export async function makeSheet(
  db: Db,
  record: Recorder,
  actor: StaffActor,
  { password }: NewSheetInput,
  now = new Date(),
): Promise<string> {
  const privateKey = await provePassword(db, actor, password, now)
  const { sheet, recovery } = newRecoverySheet(actor.staffId, privateKey)
  await db.transaction(async (tx) => {
    await tx.update(staffKeys).set({ recovery, recoverySeenAt: null }).where(own(actor))
    await record(tx, actor, 'recovery-sheet-made', actor.staffId)
  })
  return sheet
}

/** The person says that the sheet is on paper. */
export async function confirmSheet(db: Db, actor: StaffActor, now = new Date()): Promise<void> {
  await db.update(staffKeys).set({ recoverySeenAt: now }).where(own(actor))
}

export async function hasSheet(db: Db, actor: StaffActor): Promise<boolean> {
  const [keys] = await db
    .select({ seenAt: staffKeys.recoverySeenAt })
    .from(staffKeys)
    .where(own(actor))
  return Boolean(keys?.seenAt)
}

export type OpenSession = { id: string; createdAt: Date; lastSeenAt: Date; current: boolean }

export async function listSessions(
  db: Db,
  { staffId, sessionId }: StaffActor,
): Promise<OpenSession[]> {
  const sessions = await db
    .select({
      id: staffSessions.id,
      createdAt: staffSessions.createdAt,
      lastSeenAt: staffSessions.lastSeenAt,
    })
    .from(staffSessions)
    .where(eq(staffSessions.staffId, staffId))
    .orderBy(staffSessions.createdAt)
    .limit(10)
  return sessions.map((session) => {
    const id = session.id.toString('hex')
    return { ...session, id, current: id === sessionId }
  })
}

export async function endSession(
  db: Db,
  record: Recorder,
  actor: StaffActor,
  { session }: EndSessionInput,
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx
      .delete(staffSessions)
      .where(
        and(
          eq(staffSessions.staffId, actor.staffId),
          eq(staffSessions.id, Buffer.from(session, 'hex')),
        ),
      )
    await record(tx, actor, 'session-ended', actor.staffId)
  })
}

async function changeKeys(
  db: Db,
  record: Recorder,
  actor: StaffActor,
  verb: string,
  change: Partial<typeof staffKeys.$inferInsert>,
) {
  await db.transaction(async (tx) => {
    await tx.update(staffKeys).set(change).where(own(actor))
    await tx
      .delete(staffSessions)
      .where(
        and(
          eq(staffSessions.staffId, actor.staffId),
          ne(staffSessions.id, Buffer.from(actor.sessionId, 'hex')),
        ),
      )
    await record(tx, actor, verb, actor.staffId)
  })
}

const own = ({ staffId }: StaffActor) => eq(staffKeys.staffId, staffId)
