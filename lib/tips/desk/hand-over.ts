import 'server-only'
import { and, count, eq } from 'drizzle-orm'
import { findGranted } from '@/lib/cases/granted'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayHandOver } from '@/lib/tips/policy'
import { tipTransfers } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import type { HandOverInput } from './input'
import { findRecipient } from './recipient'
import { transfer } from './transfer'

/** After so many returns an arbiter decides. */
export const returnsToArbiter = 2

/** Gives the tip to another department, with a reason. The giver no longer holds it; the resident sees that it was handed on. */
export async function handOver(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  { tipId, departmentId, reason, version }: HandOverInput,
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'hand-over' })
  if (!mayHandOver(granted)) throw new Problem('conflict')
  if (departmentId === granted.departmentId) throw new Problem('invalid', 'choose', 'departmentId')
  const to = await findRecipient(db, officer, tipId, departmentId)
  const kind = (await countReturns(db, tipId)) < returnsToArbiter ? 'handed-over' : 'arbitrated'
  await transfer(db, officer, keyring, granted, { to, kind, reason, version })
}

export async function countReturns(db: Db, tipId: string): Promise<number> {
  const [found] = await db
    .select({ returns: count() })
    .from(tipTransfers)
    .where(and(eq(tipTransfers.tipId, tipId), eq(tipTransfers.kind, 'returned')))
  return found?.returns ?? 0
}
