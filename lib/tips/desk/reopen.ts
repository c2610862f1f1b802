import 'server-only'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayReopen } from '@/lib/tips/policy'
import { tipCase } from '@/lib/tips/tip-case'
import type { OnTip } from './input'
import { sealNote } from './notes'

/** Takes a closed tip up again. The reason stays with it as a note; the limits are those it always had. */
export async function reopen(
  db: Db,
  officer: Officer,
  { tipId, version, reason }: OnTip & { reason: string },
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'reopen' })
  if (!mayReopen(granted)) throw new Problem('conflict')
  await transition(db, officer, granted, {
    verb: 'tip.reopened',
    events: ['reopened'],
    change: { status: 'checking' },
    version,
    tell: [{ template: 'tip-waits', to: granted.departmentId }],
    also: await sealNote(granted, officer, reason),
  })
}
