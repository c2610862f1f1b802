import 'server-only'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { Problem } from '@/lib/platform/problem'
import { listRecused } from '@/lib/tips/notices'
import { mayAdd } from '@/lib/tips/policy'
import type { AddInput } from './input'
import {
  insertEvent,
  insertMessage,
  isWritten,
  lockTip,
  sealForDepartments,
  tellDepartment,
} from './resident-message'

/** Adds something new, or puts something right. Posting the same form again changes nothing. */
export async function add(
  db: Db,
  resident: Resident<'tip'>,
  { id, about, text }: Pick<AddInput, 'id' | 'about' | 'text'>,
  now = new Date(),
): Promise<void> {
  const mark = about === 'correction' ? 'correction' : undefined
  const row = await sealForDepartments(db, resident, id, { text, mark }, now)
  const recused = await listRecused(resident.caseId)
  await db.transaction(async (tx) => {
    const tip = await lockTip(tx, resident)
    if (await isWritten(tx, tip.id, id)) return
    if (!mayAdd(tip.status)) throw new Problem('conflict', 'tip_withdrawn')
    await insertMessage(tx, tip.id, { id, kind: 'addition' }, row, now)
    await insertEvent(tx, tip.id, 'added', now)
    await tellDepartment(tx, tip, recused, now)
  })
}
