import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { record } from '@/lib/audit/record'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import { staff, staffKeys } from '@/lib/identity/tables'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { verifyKey } from '@/lib/vault/keys/bind-key'
import { addMember } from './bring-in'
import { departmentKey } from './department-key'
import type { AdmitInput } from './schema'
import { admissions, departments } from './tables'

/** A member gives a waiting newcomer the department's key. `db` is that of the job `join`; membership is proved by opening the key. */
export async function admit(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  { departmentId, staffId }: AdmitInput,
  now = new Date(),
): Promise<void> {
  const key = await departmentKey(db, keyring, departmentId)
  await db.transaction(async (tx) => {
    const epoch = await lockEpoch(tx, departmentId)
    const newcomer = await findWaiting(tx, departmentId, staffId)
    await addMember(tx, { departmentId, epoch, key }, newcomer, now)
    await record(tx, officer, 'let-in', staffId)
  })
}

async function lockEpoch(tx: Db, departmentId: string): Promise<number> {
  const [department] = await tx
    .select({ epoch: departments.epoch })
    .from(departments)
    .where(eq(departments.id, departmentId))
    .for('update')
  if (!department) throw new Problem('not_found')
  return department.epoch
}

async function findWaiting(tx: Db, departmentId: string, staffId: string) {
  const [waiting] = await tx
    .select({ staffId: staff.id, publicKey: staffKeys.publicKey })
    .from(admissions)
    .innerJoin(staff, and(eq(staff.id, admissions.staffId), isNull(staff.disabledAt)))
    .innerJoin(staffKeys, eq(staffKeys.staffId, staff.id))
    .where(and(eq(admissions.departmentId, departmentId), eq(admissions.staffId, staffId)))
  if (!waiting) throw new Problem('not_found')
  return { staffId, publicKey: verifyKey(staffId, 'own', 0, waiting.publicKey) }
}
