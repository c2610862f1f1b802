import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { tipClosures } from '@/lib/tips/tables'
import { needTipKey } from './content-key'
import { findGranted } from './find-granted'
import type { CloseInput } from './input'
import { refuseNamingTip } from './naming'
import { mayClose } from './policy'
import { sealMessage } from './seal-message'
import { transition } from './transition'

/** Ends the tip with an outcome and an answer, which the resident both sees. */
export async function close(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  input: CloseInput,
): Promise<void> {
  const granted = await findGranted(db, officer, input.tipId, 'close')
  if (!mayClose(granted)) throw new Problem('conflict')
  const key = await needTipKey(db, officer, keyring, granted)
  await refuseNamingTip(db, key, granted, input)
  const { outcome, text, version } = input
  const answer = await sealMessage(granted, officer, 'message', { text, choices: [] })
  await transition(db, officer, granted, {
    verb: 'tip.closed',
    meta: { outcome },
    event: 'closed',
    change: { status: 'closed' },
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
