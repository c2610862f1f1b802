import 'server-only'
import { answerStaff } from '@/lib/cases/follow/answer-staff'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import { tipCase } from '@/lib/tips/tip-case'
import type { AnswerInput } from './input'

/** Answers an officer's question; a second answer says that it is one. */
export async function answer(
  db: Db,
  resident: Resident<'tip'>,
  { id, question, text, own }: Pick<AnswerInput, 'id' | 'question' | 'text' | 'own'>,
  now = new Date(),
): Promise<void> {
  const content = { text: [text, own].filter(Boolean).join('\n') }
  const again = { ...content, mark: 'second-answer' as const }
  await answerStaff(db, tipCase, resident, { id, question, content, again }, now)
}
