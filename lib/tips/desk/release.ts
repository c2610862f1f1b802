import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { tipGrants } from '@/lib/tips/tables'
import { findHeld, type HeldTip } from './find-granted'
import type { OnTip } from './input'
import { mayRelease } from './policy'
import { transition } from './transition'

/** Lets a tip out of quarantine into the queues of its departments. Its limits run from receipt, as ever. */
export async function release(db: Db, officer: Officer, { tipId, version }: OnTip): Promise<void> {
  const held = await findHeld(db, officer, tipId, 'release')
  await letOut(db, officer, held, version)
}

/** Lets up to fifty out, each in a transaction of its own; one already out is passed over. Gives how many there were. */
export async function releaseMany(
  db: Db,
  officer: Officer,
  { tipId }: { tipId: string[] },
): Promise<number> {
  let released = 0
  for (const id of new Set(tipId)) {
    const held = await findHeld(db, officer, id, 'release')
    if (!mayRelease(held)) continue
    await letOut(db, officer, held, held.version)
    released += 1
  }
  return released
}

async function letOut(db: Db, officer: Officer, held: HeldTip, version: number): Promise<void> {
  if (!mayRelease(held)) throw new Problem('conflict')
  await transition(db, officer, held, {
    verb: 'tip.released',
    event: 'released',
    change: { status: 'received', releaseOn: null },
    version,
    tell: { template: 'tip-waits', departmentIds: await listHolders(db, held.id) },
  })
}

async function listHolders(db: Db, tipId: string): Promise<string[]> {
  const holders = await db
    .select({ id: tipGrants.departmentId })
    .from(tipGrants)
    .where(and(eq(tipGrants.tipId, tipId)))
  return holders.map(({ id }) => id)
}
