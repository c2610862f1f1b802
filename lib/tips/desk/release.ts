import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { tipGrants } from '@/lib/tips/tables'
import { findGranted, type GrantedTip } from './find-granted'
import type { OnTip } from './input'
import { mayRelease } from './policy'
import { transition } from './transition'

/** Lets a tip out of quarantine into the queues of its departments. Its limits run from receipt, as ever. */
export async function release(db: Db, officer: Officer, { tipId, version }: OnTip): Promise<void> {
  const granted = await findGranted(db, officer, tipId, 'release')
  await releaseGranted(db, officer, granted, version)
}

/** Lets up to fifty out, each in a transaction of its own; one already out is passed over. Gives how many there were. */
export async function releaseMany(
  db: Db,
  officer: Officer,
  { tipId }: { tipId: string[] },
): Promise<number> {
  let released = 0
  for (const id of new Set(tipId)) {
    const granted = await findGranted(db, officer, id, 'release')
    if (!mayRelease(granted)) continue
    await releaseGranted(db, officer, granted, granted.version)
    released += 1
  }
  return released
}

async function releaseGranted(
  db: Db,
  officer: Officer,
  granted: GrantedTip,
  version: number,
): Promise<void> {
  if (!mayRelease(granted)) throw new Problem('conflict')
  await transition(db, officer, granted, {
    verb: 'tip.released',
    event: 'released',
    change: { status: 'received', releaseOn: null },
    version,
    tell: { template: 'tip-waits', departmentIds: await listRecipients(db, granted.id) },
  })
}

async function listRecipients(db: Db, tipId: string): Promise<string[]> {
  const recipients = await db
    .select({ id: tipGrants.departmentId })
    .from(tipGrants)
    .where(and(eq(tipGrants.caseId, tipId)))
  return recipients.map(({ id }) => id)
}
