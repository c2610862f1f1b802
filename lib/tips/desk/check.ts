import 'server-only'
import { findGranted } from '@/lib/cases/granted'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayCheck } from '@/lib/tips/policy'
import { tipCase } from '@/lib/tips/tip-case'
import type { OnTip } from './input'

/** The lead begins to act: the first action is met, also for whoever leads later, and from here on only the closing limit runs. */
export async function startCheck(
  db: Db,
  officer: Officer,
  { tipId, version }: OnTip,
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: tipId, action: 'check' })
  if (!mayCheck(granted)) throw new Problem('conflict')
  const firstActedAt = granted.firstActedAt ?? new Date()
  const change = { status: 'checking', firstActedAt } as const
  await transition(db, officer, granted, {
    verb: 'tip.checking',
    events: ['checking'],
    change,
    version,
  })
}
