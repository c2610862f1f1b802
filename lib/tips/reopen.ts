import 'server-only'
import type { Officer } from '@/lib/access/identity'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayReopen } from './desk-policy'
import type { OnTip } from './desk-schema'
import { findHeld } from './find-held'
import { sealNote } from './notes'
import { perform } from './perform'

/** Takes a closed tip up again. The reason stays with it as a note; the limits are those it always had. */
export async function reopen(
  db: Db,
  officer: Officer,
  { tipId, version, reason }: OnTip & { reason: string },
): Promise<void> {
  const held = await findHeld(db, officer, tipId, 'reopen')
  if (!mayReopen(held)) throw new Problem('conflict')
  await perform(db, officer, held, {
    verb: 'tip.reopened',
    event: 'reopened',
    change: { status: 'checking' },
    version,
    tell: { template: 'tip-waits', departmentIds: [held.departmentId] },
    also: await sealNote(held, officer, reason),
  })
}
