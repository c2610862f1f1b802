import 'server-only'
import type { z } from 'zod'
import type { StaffActor } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { openRows } from '@/lib/vault/seal/rows'
import { grantContext } from '@/lib/vault/seal/seal'
import { raiseAlarm } from './alarm'
import { contentContext } from './contexts'
import type { CaseKind, Granted } from './kind'

/** The content key of a case, by the grant of whoever looks. Null when the grant's seal is broken. */
export async function contentKey(
  db: Db,
  keyring: Keyring,
  { kind, id, grantee, wrapped, grantMac }: Granted<CaseKind>,
): Promise<string | null> {
  const privateKey = await kind.privateKeyOf(db, keyring, grantee)
  const context = grantContext(id, grantee)
  const [opened] = await openRows(privateKey, [{ context, sealed: wrapped, mac: grantMac }])
  return opened?.toString() ?? null
}

/** The content key, for an action that cannot be done without it. */
export async function needContentKey(
  db: Db,
  actor: StaffActor,
  keyring: Keyring,
  granted: Granted<CaseKind>,
): Promise<string> {
  const key = await contentKey(db, keyring, granted)
  if (key) return key
  await raiseAlarm(db, actor, granted, ['grant'])
  throw new Problem('conflict', 'seal_broken')
}

/** What the case says. Null when its seal is broken. */
export async function openContent<K extends CaseKind>(
  key: string,
  { kind, id, sealed, mac }: Granted<K>,
): Promise<z.output<K['content']> | null> {
  const [opened] = await openRows(key, [{ context: contentContext(id), sealed, mac }])
  return opened
    ? (kind.content.parse(JSON.parse(opened.toString())) as z.output<K['content']>)
    : null
}
