import 'server-only'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { findGranted } from './find-granted'
import type { OnTip } from './input'
import { sealNote } from './notes'
import { mayReopen } from './policy'
import { transition } from './transition'

/** Takes a closed tip up again. The reason stays with it as a note; the limits are those it always had. */
export async function reopen(
  db: Db,
  officer: Officer,
  { tipId, version, reason }: OnTip & { reason: string },
): Promise<void> {
  const granted = await findGranted(db, officer, tipId, 'reopen')
  if (!mayReopen(granted)) throw new Problem('conflict')
  await transition(db, officer, granted, {
    verb: 'tip.reopened',
    event: 'reopened',
    change: { status: 'checking' },
    version,
    tell: { template: 'tip-waits', departmentIds: [granted.departmentId] },
    also: await sealNote(granted, officer, reason),
  })
}
