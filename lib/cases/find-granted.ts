import 'server-only'
import { record } from '@/lib/audit/record'
import type { StaffActor } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import type { CaseKind, Granted } from './kind'

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
