import 'server-only'
import { correspond } from '@/lib/cases/follow/correspondence'
import { addEvent } from '@/lib/cases/transition'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { tipCase } from '@/lib/tips/tip-case'
import type { AddInput } from './input'

/** Adds something new, or puts something right. Posting the same form again changes nothing. */
export async function add(
  db: Db,
  resident: Resident<'tip'>,
  { id, about, text }: Pick<AddInput, 'id' | 'about' | 'text'>,
  now = new Date(),
): Promise<void> {
  const mark = about === 'correction' ? ('correction' as const) : undefined
  const letter = { id, content: { text, mark } }
  await correspond(
    db,
    tipCase,
    resident,
    letter,
    async (tx, tip, insert) => {
      tipCase.refuseLate(tip)
      await insert({ kind: 'addition' })
      await addEvent(tx, tipCase, { id: tip.id, event: 'added' }, now)
    },
    now,
  )
}
