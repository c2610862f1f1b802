import { eq } from 'drizzle-orm'
import { admitToPool } from '@/lib/advisors/pool/pool'
import { submissionOf, writerOf } from '@/lib/cases/draft'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import type { CheckInput } from '@/lib/cases/schema'
import { newCase, startWizard } from '@/lib/cases/wizard'
import {
  type ConsultationDraft,
  type ConsultationWriter,
  consultationDrafts,
} from '@/lib/consultations/ask/draft'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { submitConsultation } from '@/lib/consultations/intake/submit'
import type { Advisor } from '@/lib/consultations/policy'
import { consultations } from '@/lib/consultations/tables'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import type { Resident } from '@/lib/identity/actor'
import { addJoinedAdvisor } from './advisors'
import type { TestDatabase } from './database'

/** Two villages of one street in 天河, and one of 白云. */
export const villages = ['440106001001', '440106001002', '440111002001'] as const

export type Counsel = Awaited<ReturnType<typeof addJoinedAdvisor>> & { advisor: Advisor }

/** An advisor with an account; the first of a district founds its pool, later ones are let in by `member`. */
export async function counsel(
  database: TestDatabase,
  village: string[],
  member?: Counsel,
): Promise<Counsel> {
  const joined = await addJoinedAdvisor(database, village)
  const district = village[0]?.slice(0, 6) ?? ''
  if (member) {
    const db = database.as({ role: 'system', job: 'join' })
    const newcomer = { areaCode: district, staffId: joined.actor.staffId }
    await admitToPool(db, member.actor, member.keyring, newcomer)
  }
  return { ...joined, advisor: joined.actor }
}

/** A question ready to be sent, begun a minute ago. */
export function aQuestion(changes: Partial<ConsultationDraft> = {}): ConsultationDraft {
  return {
    ...newCase(),
    begunAt: Date.now() - 60_000,
    sum: [3, 5],
    areaCode: villages[0],
    topic: 'elder-support',
    question: {
      question: '演示：三个子女都不愿意给赡养费，应该怎么办？',
      otherSide: '',
      pressing: '',
    },
    reply: { mode: 'receipt', phone: '', times: '', phrase: '' },
    ...changes,
  }
}

/** A browser of its own that has written this question. */
export async function askingBrowser(draft: ConsultationDraft): Promise<ConsultationWriter> {
  const writer = writerOf(consultationDrafts, draftKeyOf(newDraftCookie(), 'consultation'))
  await startWizard(writer, () => draft)
  return writer
}

/** The check page's post without scripts, the sum answered right. */
export const plainAsk = (changes: Partial<CheckInput> = {}): CheckInput => ({
  sum: '八',
  pow: '',
  website: '',
  ...changes,
})

export type SentConsultation = {
  id: string
  code: string
  resident: Resident<'consultation'>
  keyR: string
}

/** Sends a question as a browser does and opens it with its receipt. */
export async function sendQuestion(
  database: TestDatabase,
  changes: Partial<ConsultationDraft> = {},
): Promise<SentConsultation> {
  const draft = aQuestion(changes)
  const writer = await askingBrowser(draft)
  await submitConsultation(writer, plainAsk())
  const row = await storedConsultation(database, writer, draft)
  const { resident, key } = await openByReceipt(consultationCase, {
    receipt: draft.code,
    phrase: draft.reply?.phrase ?? '',
  })
  return { id: row.id, code: draft.code, resident, keyR: key }
}

/** The question of a browser as it lies in the table. */
export async function storedConsultation(
  { owner }: TestDatabase,
  writer: ConsultationWriter,
  draft: ConsultationDraft,
) {
  const { submission } = submissionOf(writer, draft)
  const found = await owner
    .select()
    .from(consultations)
    .where(eq(consultations.submission, submission))
  const [question] = found
  if (!question || found.length > 1) throw new Error(`there are ${found.length} questions`)
  return question
}
