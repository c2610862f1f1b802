import 'server-only'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { findGranted } from './find-granted'
import type { OnTip } from './input'
import { mayCheck } from './policy'
import { transition } from './transition'

/** The lead begins to act: the first action is met, and from here on only the closing limit runs. */
export async function startCheck(
  db: Db,
  officer: Officer,
  { tipId, version }: OnTip,
): Promise<void> {
  const granted = await findGranted(db, officer, tipId, 'check')
  if (!mayCheck(granted)) throw new Problem('conflict')
  const change = { status: 'checking' } as const
  await transition(db, officer, granted, {
    verb: 'tip.checking',
    event: 'checking',
    change,
    version,
  })
}
