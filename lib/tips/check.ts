import 'server-only'
import type { Officer } from '@/lib/access/identity'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayCheck } from './desk-policy'
import type { OnTip } from './desk-schema'
import { findHeld } from './find-held'
import { perform } from './perform'

/** The lead begins to act: the first action is met, and from here on only the closing limit runs. */
export async function startCheck(
  db: Db,
  officer: Officer,
  { tipId, version }: OnTip,
): Promise<void> {
  const held = await findHeld(db, officer, tipId, 'check')
  if (!mayCheck(held)) throw new Problem('conflict')
  const change = { status: 'checking' } as const
  await perform(db, officer, held, { verb: 'tip.checking', event: 'checking', change, version })
}
