import 'server-only'
import { departmentKey } from '@/lib/departments/keys'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openRows } from '@/lib/vault/seal/rows'
import { grantContext } from '@/lib/vault/seal/seal'
import { raiseAlarm } from './alarm'
import type { HeldTip } from './find-granted'

/** T of a tip, by the grant of the officer's department. Null when the grant's seal is broken. */
export async function tipKey(db: Db, keyring: Keyring, held: HeldTip): Promise<string | null> {
  const departmentPrivate = await departmentKey(db, keyring, held.departmentId)
  const context = grantContext(held.id, held.departmentId)
  const [opened] = await openRows(departmentPrivate, [
    { context, sealed: held.wrapped, mac: held.grantMac },
  ])
  return opened?.toString() ?? null
}

/** T, for a action that cannot be done without it. */
export async function needTipKey(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  held: HeldTip,
): Promise<string> {
  const key = await tipKey(db, keyring, held)
  if (key) return key
  await raiseAlarm(db, officer, held, ['grant'])
  throw new Problem('conflict', 'seal_broken')
}
