import 'server-only'
import { answerStaff } from '@/lib/cases/follow/answer-staff'
import { consultationCase } from '@/lib/consultations/consultation-case'
import type { Resident } from '@/lib/identity/actor'
import type { Db } from '@/lib/platform/db'
import type { AnswerAdvisorInput } from './input'

/** Answers what the advisor asked back. */
export async function answerAdvisorsQuestion(
  db: Db,
  resident: Resident<'consultation'>,
  { id, question, text }: Pick<AnswerAdvisorInput, 'id' | 'question' | 'text'>,
  now = new Date(),
): Promise<void> {
  const content = { text }
  await answerStaff(db, consultationCase, resident, { id, question, content, again: content }, now)
}
