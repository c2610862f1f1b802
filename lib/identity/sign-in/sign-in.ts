import 'server-only'
import { and, eq, isNull, lt } from 'drizzle-orm'
import type { Actor } from '@/lib/identity/actor'
import type { SignInInput, StaffRole } from '@/lib/identity/schema'
import { openSession } from '@/lib/identity/session/open-session'
import type { SessionCookie } from '@/lib/identity/session/open-session-cookie'
import { staff, staffKeys } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { unlockUserKey } from '@/lib/vault/keys/user-key'
import { claimAttempt, failuresToLock, forgetFailures, rateLimitKeyOf } from './attempt'
import { findBrowser, type KnownBrowser, rememberBrowser } from './known-browser'
import { type Renewed, renewLocks } from './renew-locks'
import { openTotp, stepOf } from './totp'

/** Appends to the audit chain. Handed in, because audit stands on the right of this module. */
export type Recorder = (
  tx: Db,
  actor: Extract<Actor, { staffId: string } | { job: string }>,
  verb: string,
  subject: string | null,
) => Promise<void>

export type SignedIn = SessionCookie & {
  role: StaffRole
  /** What this browser shall show next time to be known. */
  browser: string
  /** Whether the recovery sheet was already taken. */
  hasSheet: boolean
}

type Attempt = SignInInput & { browser?: string }
type Account = NonNullable<Awaited<ReturnType<typeof findAccount>>>

const job = { role: 'system', job: 'sign-in' } as const

/** Opens a session for the right password and a code not used before. Every other attempt gets the same answer after the same hashing and the same statements, whether or not the account exists. */
export async function signIn(
  db: Db,
  record: Recorder,
  attempt: Attempt,
  now = new Date(),
): Promise<SignedIn> {
  const account = await findAccount(db, attempt.email)
  const browser = await findBrowser(db, attempt.browser, account?.id)
  const rateLimitKey = rateLimitKeyOf(
    attempt.email,
    browser.ofThisPerson ? browser.token : undefined,
  )
  const failures = await claimAttempt(db, rateLimitKey, now)
  const privateKey = await unlockUserKey(account?.id ?? '', attempt.password, account?.keys)
  const proof = {
    rateLimitKey,
    failures,
    browser,
    privateKey,
    step: codeStep(account, attempt.code, now),
  }
  const renewed = account && privateKey ? await renewLocks(account, privateKey, attempt) : {}
  const signedIn = await db.transaction((tx) =>
    settle(tx, record, account, { ...proof, renewed }, now),
  )
  if (!signedIn) throw new Problem('invalid', 'sign_in_failed')
  return signedIn
}

type Proof = {
  rateLimitKey: Buffer
  failures: number
  browser: KnownBrowser
  privateKey: string | null
  step: number
  renewed: Renewed
}

/** Null, and a row about it, when the password or the code was wrong or the code was used before. */
async function settle(
  tx: Db,
  record: Recorder,
  account: Account | undefined,
  { rateLimitKey, failures, browser, privateKey, step, renewed }: Proof,
  now: Date,
): Promise<SignedIn | null> {
  const spent = await spendStep(tx, privateKey ? account?.id : undefined, step, renewed)
  if (!account || !privateKey || !spent) {
    await refuse(tx, record, account?.id, failures, now)
    return null
  }
  await forgetFailures(tx, rateLimitKey, now)
  const session = await openSession(tx, account.id, privateKey, now)
  const token = await rememberBrowser(tx, account.id, browser)
  await record(tx, job, 'sign-in', account.id)
  return {
    ...session,
    role: account.role,
    browser: token,
    hasSheet: account.keys.recoverySeenAt !== null,
  }
}

async function findAccount(db: Db, email: string) {
  const [account] = await db
    .select({ id: staff.id, role: staff.role, keys: staffKeys })
    .from(staff)
    .innerJoin(staffKeys, eq(staffKeys.staffId, staff.id))
    .where(and(eq(staff.email, email), isNull(staff.disabledAt)))
  return account
}

function codeStep(account: Account | undefined, code: string, now: Date): number {
  const step = account && stepOf(openTotp(account.id, account.keys.totp), code, now)
  return step ?? never
}

/** A code works once: its time step must be later than any used before. */
async function spendStep(tx: Db, staffId: string | undefined, step: number, renewed: Renewed) {
  const spent = await tx
    .update(staffKeys)
    .set({ ...renewed, totpStep: step })
    .where(and(eq(staffKeys.staffId, staffId ?? nobody), lt(staffKeys.totpStep, step)))
    .returning({ staffId: staffKeys.staffId })
  return spent.length === 1
}

/** The hundredth failure locks the account to strangers: its owner and the auditors hear of it. */
async function refuse(
  tx: Db,
  record: Recorder,
  staffId: string | undefined,
  failures: number,
  now: Date,
) {
  if (staffId && failures === failuresToLock) {
    const auditors = await tx
      .select({ id: staff.id })
      .from(staff)
      .where(and(eq(staff.role, 'auditor'), isNull(staff.disabledAt)))
    const told = [staffId, ...auditors.map(({ id }) => id)]
    await enqueue(
      tx,
      told.map((to) => ({ template: 'locked-out', to })),
      now,
    )
    await record(tx, job, 'sign-in-locked', staffId)
  }
  await record(tx, job, 'sign-in-failed', staffId ?? null)
}

const never = -1
const nobody = '00000000-0000-0000-0000-000000000000'
