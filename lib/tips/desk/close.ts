import 'server-only'
import { randomUUID } from 'node:crypto'
import { findGranted, needContentKey } from '@/lib/cases/granted'
import { sealMessage } from '@/lib/cases/seal-message'
import { transition } from '@/lib/cases/transition'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayClose } from '@/lib/tips/policy'
import { tipClosures } from '@/lib/tips/tables'
import { tipCase } from '@/lib/tips/tip-case'
import type { CloseInput } from './input'
import { refuseNamingTip } from './naming'

/** Ends the tip with an outcome and an answer, which the resident both sees. */
export async function close(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  input: CloseInput,
): Promise<void> {
  const granted = await findGranted(db, officer, tipCase, { id: input.tipId, action: 'close' })
  if (!mayClose(granted)) throw new Problem('conflict')
  const key = await needContentKey(db, officer, keyring, granted)
  await refuseNamingTip(db, key, granted, input)
  const { outcome, text, version } = input
  const answer = await sealMessage(db, officer, granted, { kind: 'message', content: { text } })
  await transition(db, officer, granted, {
    verb: 'tip.closed',
    meta: { outcome },
    events: ['closed'],
    change: { status: 'closed', firstActedAt: granted.firstActedAt ?? new Date() },
    version,
    also: async (tx, at) => {
      const { staffId } = officer
      await tx
        .insert(tipClosures)
        .values({ id: randomUUID(), tipId: granted.id, outcome, staffId, at })
      await answer(tx, at)
    },
  })
}
