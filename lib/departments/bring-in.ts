import 'server-only'
import { and, count, eq, sql } from 'drizzle-orm'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { signKey } from '@/lib/vault/keys/bind-key'
import { findRecovery } from '@/lib/vault/keys/recovery'
import { departmentKeyContext, type KeyPair, newKeyPair, wrap } from '@/lib/vault/seal/seal'
import { admissions, departmentMembers, departmentRecoveries, departments } from './tables'

export type Newcomer = { staffId: string; publicKey: string }

/** Brings a newcomer to a department. To the first member the department's key pair is born; a later one waits until a member lets them in. Says which. */
export async function bringIn(
  tx: Db,
  departmentId: string,
  newcomer: Newcomer,
  now: Date,
): Promise<'member' | 'waiting'> {
  const [department] = await tx
    .select({ epoch: departments.epoch })
    .from(departments)
    .where(eq(departments.id, departmentId))
    .for('update')
  if (!department) throw new Problem('not_found')
  if (await hasMember(tx, departmentId)) {
    await tx
      .insert(admissions)
      .values({ departmentId, staffId: newcomer.staffId, askedAt: now })
      .onConflictDoNothing()
    await enqueue(tx, [{ template: 'approval-waits', to: departmentId }], now)
    return 'waiting'
  }
  await beginEpoch(tx, departmentId, department.epoch + 1, newcomer, now)
  return 'member'
}

/** Wraps the department's key to one more member. The caller holds it and has locked nothing. */
export async function addMember(
  tx: Db,
  { departmentId, epoch, key }: { departmentId: string; epoch: number; key: string },
  { staffId, publicKey }: Newcomer,
  now: Date,
): Promise<void> {
  const context = departmentKeyContext(departmentId, epoch, staffId)
  const wrappedKey = await wrap(key, publicKey, context)
  await tx
    .insert(departmentMembers)
    .values({ departmentId, staffId, wrappedKey, epoch, joinedAt: now })
  await tx
    .update(departments)
    .set({ activeMembers: sql`${departments.activeMembers} + 1` })
    .where(eq(departments.id, departmentId))
  await tx
    .delete(admissions)
    .where(and(eq(admissions.departmentId, departmentId), eq(admissions.staffId, staffId)))
}

/** A key pair for a department that nobody holds a key of: registered, and wrapped to the recovery recipient from this day. */
async function beginEpoch(
  tx: Db,
  departmentId: string,
  epoch: number,
  newcomer: Newcomer,
  now: Date,
) {
  const pair = await newKeyPair()
  await tx
    .update(departments)
    .set({
      publicKey: signKey(departmentId, 'department', epoch, pair.publicKey),
      epoch,
      activeMembers: 0,
    })
    .where(eq(departments.id, departmentId))
  await wrapForRecovery(tx, departmentId, epoch, pair)
  await addMember(tx, { departmentId, epoch, key: pair.privateKey }, newcomer, now)
}

async function wrapForRecovery(tx: Db, departmentId: string, epoch: number, pair: KeyPair) {
  const { id, publicKey } = await findRecovery(tx)
  const context = departmentKeyContext(departmentId, epoch, id)
  const wrappedKey = await wrap(pair.privateKey, publicKey, context)
  await tx.insert(departmentRecoveries).values({ departmentId, epoch, wrappedKey })
}

async function hasMember(tx: Db, departmentId: string): Promise<boolean> {
  const [members] = await tx
    .select({ count: count() })
    .from(departmentMembers)
    .where(eq(departmentMembers.departmentId, departmentId))
  return (members?.count ?? 0) > 0
}
