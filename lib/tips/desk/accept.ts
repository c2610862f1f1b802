import 'server-only'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { findGranted } from './find-granted'
import type { OnTip } from './input'
import { mayAccept } from './policy'
import { transition } from './transition'

/** The lead confirms that the tip came to the right place: the resident sees that it was received, and the ack is met. */
export async function accept(db: Db, officer: Officer, { tipId, version }: OnTip): Promise<void> {
  const granted = await findGranted(db, officer, tipId, 'accept')
  if (!mayAccept(granted)) throw new Problem('conflict')
  const change = { status: 'accepted' } as const
  await transition(db, officer, granted, {
    verb: 'tip.accepted',
    event: 'accepted',
    change,
    version,
  })
}
