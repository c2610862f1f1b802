import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Officer } from '@/lib/access/identity'
import type { Keyring } from '@/lib/access/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { mayClose } from './desk-policy'
import type { CloseInput } from './desk-schema'
import { tipClosures } from './desk-tables'
import { findHeld } from './find-held'
import { needTipKey } from './open-key'
import { perform } from './perform'
import { refuseLeaks } from './refuse-leaks'
import { sealMessage } from './seal-message'

/** Ends the tip with an outcome and an answer, which the resident both sees. */
export async function close(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  input: CloseInput,
): Promise<void> {
  const held = await findHeld(db, officer, input.tipId, 'close')
  if (!mayClose(held)) throw new Problem('conflict')
  const key = await needTipKey(db, officer, keyring, held)
  await refuseLeaks(db, key, held, input)
  const { outcome, text, version } = input
  const answer = await sealMessage(held, officer, 'message', { text, choices: [] })
  await perform(db, officer, held, {
    verb: 'tip.closed',
    meta: { outcome },
    event: 'closed',
    change: { status: 'closed' },
    version,
    also: async (tx, at) => {
      const { staffId } = officer
      await tx
        .insert(tipClosures)
        .values({ id: randomUUID(), tipId: held.id, outcome, staffId, at })
      await answer(tx, at)
    },
  })
}
