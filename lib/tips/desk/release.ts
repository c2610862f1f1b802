import 'server-only'
import { and, eq } from 'drizzle-orm'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import type { Notice } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { mayRelease } from '@/lib/tips/policy'
import { tipGrants } from '@/lib/tips/tables'
import { type GrantedTip, tipCase } from '@/lib/tips/tip-case'
import type { OnTip } from './input'

/** Lets a tip out of quarantine into the queues of its departments. Its limits run from receipt, as ever. */
export async function release(db: Db, officer: Officer, { tipId, version }: OnTip): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'release' })
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
    const granted = await findGranted(db, officer, tipCase, { id: id, action: 'release' })
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
    events: ['released'],
    change: { status: 'received', releaseOn: null },
    version,
    tell: await noticesFor(db, granted.id),
  })
}

async function noticesFor(db: Db, tipId: string): Promise<Notice[]> {
  const recipients = await db
    .select({ to: tipGrants.departmentId })
    .from(tipGrants)
    .where(and(eq(tipGrants.caseId, tipId)))
  return recipients.map(({ to }) => ({ template: 'tip-waits', to }))
}
