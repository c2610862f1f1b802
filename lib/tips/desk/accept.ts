import 'server-only'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayAccept } from '@/lib/tips/policy'
import { tipCase } from '@/lib/tips/tip-case'
import type { OnTip } from './input'

/** The lead confirms that the tip came to the right place: the resident sees that it was received, and the ack is met. */
export async function accept(db: Db, officer: Officer, { tipId, version }: OnTip): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'accept' })
  if (!mayAccept(granted)) throw new Problem('conflict')
  const change = { status: 'accepted' } as const
  await transition(db, officer, granted, {
    verb: 'tip.accepted',
    events: ['accepted'],
    change,
    version,
  })
}
