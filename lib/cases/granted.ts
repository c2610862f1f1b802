import 'server-only'
import type { z } from 'zod'
import { record } from '@/lib/audit/record'
import { auditorsOf } from '@/lib/identity/account/auditors-of'
import type { StaffActor } from '@/lib/identity/actor'
import type { Keyring } from '@/lib/identity/session/keyring'
import type { Db } from '@/lib/platform/db'
import { enqueue } from '@/lib/platform/mail/outbox'
import { Problem } from '@/lib/platform/problem'
import { openRows } from '@/lib/vault/seal/rows'
import { grantContext } from '@/lib/vault/seal/seal'
import type { CaseKind, Granted } from './kind'
import { contentContext } from './schema'
import { addEvent } from './transition'

/** A case that somebody of staff may work with. Whoever may not see it learns nothing, and the audit that they tried `action`. Not inside a transaction: the refusal must stay on record. */
export async function findGranted<K extends CaseKind>(
  db: Db,
  actor: StaffActor,
  kind: K,
  { id, action }: { id: string; action: string },
): Promise<Granted<K>> {
  const granted = await kind.findGrant(db, actor, id)
  if (granted) return { ...granted, kind } as Granted<K>
  await db.transaction((tx) => record(tx, actor, `${kind.subject}.denied`, id, { action }))
  throw new Problem('not_found', kind.unseen)
}

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

/** Puts on record that sealed records of a case are not what they should be, and tells the triage desk and every auditor. `records` names their kinds. */
export async function raiseAlarm(
  db: Db,
  actor: StaffActor,
  { kind, id, departmentId }: Pick<Granted<CaseKind>, 'kind' | 'id' | 'departmentId'>,
  records: readonly string[],
): Promise<void> {
  const except = await kind.listRecused(id)
  await db.transaction(async (tx) => {
    const now = new Date()
    const { staffId } = actor
    const desk = await kind.findTriageDesk(tx)
    const told = await auditorsOf(tx)
    if (desk) told.push({ template: 'alarm', to: desk, except })
    await addEvent(tx, kind, { id, event: 'broken-seal', staffId, at: now, departmentId }, now)
    await enqueue(tx, told, now)
    await record(tx, actor, 'alarm.broken-seal', id, { records: records.join(' ') })
  })
}
