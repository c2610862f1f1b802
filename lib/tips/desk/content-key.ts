import 'server-only'
import { departmentKey } from '@/lib/departments/keys'
import type { Officer } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openRows } from '@/lib/vault/seal/rows'
import { grantContext } from '@/lib/vault/seal/seal'
import { raiseAlarm } from './alarm'
import type { GrantedTip } from './find-granted'

/** T of a tip, by the grant of the officer's department. Null when the grant's seal is broken. */
export async function tipKey(
  db: Db,
  keyring: Keyring,
  granted: GrantedTip,
): Promise<string | null> {
  const departmentPrivate = await departmentKey(db, keyring, granted.departmentId)
  const context = grantContext(granted.id, granted.departmentId)
  const [opened] = await openRows(departmentPrivate, [
    { context, sealed: granted.wrapped, mac: granted.grantMac },
  ])
  return opened?.toString() ?? null
}

/** T, for an action that cannot be done without it. */
export async function needTipKey(
  db: Db,
  officer: Officer,
  keyring: Keyring,
  granted: GrantedTip,
): Promise<string> {
  const key = await tipKey(db, keyring, granted)
  if (key) return key
  await raiseAlarm(db, officer, granted, ['grant'])
  throw new Problem('conflict', 'seal_broken')
}
