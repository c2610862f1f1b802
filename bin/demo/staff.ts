import 'server-only'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eq, inArray } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import { admit } from '@/lib/departments/admit'
import { bringIn } from '@/lib/departments/bring-in'
import { admissions, departmentMembers } from '@/lib/departments/tables'
import { makeAccount } from '@/lib/identity/account/new-account'
import { as } from '@/lib/identity/as'
import { staff, staffKeys } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { unlockUserKey } from '@/lib/vault/keys/user-key'
import { type DemoAccount, demoAccounts, demoPassword } from './accounts'

const job = { role: 'system', job: 'join' } as const

/** Makes the invented people of the demo that are not there yet, and the recovery recipient whose private half stays beside the embedded database. */
export async function seedDemoStaff(
  base?: () => Promise<Db>,
  progress: (done: number, all: number) => void = () => {},
): Promise<void> {
  const db = as(job, base)
  await insertRecovery(db)
  const missing = await listMissing(db)
  let done = 0
  const waiting = [...missing]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await seat(db, next)
      progress(++done, missing.length)
    }
  }
  await Promise.all([work(), work()])
  await letInWaiting(db)
}

async function insertRecovery(db: Db) {
  const keyFile = await foundRecovery(db)
  if (!keyFile) return
  await mkdir(env().dataDirectory, { recursive: true, mode: 0o700 })
  await writeFile(join(env().dataDirectory, 'recovery.key'), keyFile, { mode: 0o600 })
}

async function listMissing(db: Db): Promise<DemoAccount[]> {
  const wanted = demoAccounts()
  const found = await db
    .select({ id: staff.id })
    .from(staff)
    .where(
      inArray(
        staff.id,
        wanted.map(({ staffId }) => staffId),
      ),
    )
  const there = new Set(found.map(({ id }) => id))
  return wanted.filter(({ staffId }) => !there.has(staffId))
}

/** Second members come in as everywhere: a colleague hands them the department's key. */
async function letInWaiting(db: Db) {
  const waiting = await db
    .select({
      departmentId: admissions.departmentId,
      staffId: admissions.staffId,
      colleague: staffKeys,
    })
    .from(admissions)
    .innerJoin(departmentMembers, eq(departmentMembers.departmentId, admissions.departmentId))
    .innerJoin(staffKeys, eq(staffKeys.staffId, departmentMembers.staffId))
  for (const { departmentId, staffId, colleague } of waiting) {
    const privateKey = await unlockUserKey(colleague.staffId, demoPassword, colleague)
    if (!privateKey) continue
    const officer = { role: 'officer', staffId: colleague.staffId, sessionId: '' } as const
    const keyring = { staffId: colleague.staffId, privateKey }
    await admit(db, officer, keyring, { departmentId, staffId })
  }
}

/** Their recovery sheet counts as taken, so that a newcomer sees the desk at once. */
async function seat(db: Db, { staffId, email, name, role, place, totp }: DemoAccount) {
  const now = new Date()
  const chosen = { password: demoPassword, secret: totp, step: 0 }
  const { publicKey, insert } = await makeAccount(staffId, chosen, now)
  await db.transaction(async (tx) => {
    await insert(tx, { email, name, phone: null, role })
    await tx.update(staffKeys).set({ recoverySeenAt: now }).where(eq(staffKeys.staffId, staffId))
    if (place) await bringIn(tx, place.departmentId, { staffId, publicKey }, now)
    await record(tx, job, 'join', staffId)
  })
}
