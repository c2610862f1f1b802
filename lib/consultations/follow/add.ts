import 'server-only'
import { correspond } from '@/lib/cases/follow/correspondence'
import { addEvent } from '@/lib/cases/transition'
import { consultationCase } from '@/lib/consultations/consultation-case'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import type { AddToQuestionInput } from './input'

/** Adds to a question or asks on. */
export async function addToConsultation(
  db: Db,
  resident: Resident<'consultation'>,
  { id, text }: Pick<AddToQuestionInput, 'id' | 'text'>,
  now = new Date(),
): Promise<void> {
  const letter = { id, content: { text } }
  await correspond(
    db,
    consultationCase,
    resident,
    letter,
    async (tx, row, insert) => {
      await insert({ kind: 'addition' })
      await addEvent(tx, consultationCase, { id: row.id, event: 'added' }, now)
    },
    now,
  )
}
