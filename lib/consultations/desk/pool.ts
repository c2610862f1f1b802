import 'server-only'
import { type Advisor, mayHandOver } from '@/lib/consultations/policy'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { findHeld } from './find-granted'
import { intoPool } from './hand-over'
import type { OnQuestion } from './input'

/** Puts a question back: whoever is on duty in the district may claim it. Its limits run on. */
export async function putInPool(
  db: Db,
  advisor: Advisor,
  keyring: Keyring,
  { consultationId, version }: OnQuestion,
): Promise<void> {
  const held = await findHeld(db, advisor, consultationId, 'pool')
  if (!mayHandOver(held)) throw new Problem('conflict')
  await intoPool(db, advisor, keyring, held, version)
}
