import { and, asc, eq, isNull } from 'drizzle-orm'
import { advisorAssignments, advisors } from '@/lib/advisors/tables'
import type { Begun } from '@/lib/cases/draft'
import { writerOf } from '@/lib/cases/draft'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import { newCase } from '@/lib/cases/wizard'
import { type ConsultationDraft, consultationDrafts } from '@/lib/consultations/ask/draft'
import { book, listHalfHours } from '@/lib/consultations/bookings/book'
import { nameOf } from '@/lib/consultations/bookings/half-hours'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { askBack } from '@/lib/consultations/desk/ask-back'
import { addFirmParty } from '@/lib/consultations/desk/firm-parties'
import type { LegalAidInput } from '@/lib/consultations/desk/input'
import { putInPool } from '@/lib/consultations/desk/pool'
import { referToLegalAid, referToMediation } from '@/lib/consultations/desk/refer'
import { reply } from '@/lib/consultations/desk/reply'
import { answerOpinion, askOpinion, listOpinions } from '@/lib/consultations/desk/second-opinion'
import { consent } from '@/lib/consultations/follow/consent'
import { rate } from '@/lib/consultations/follow/rate'
import { receiveConsultation } from '@/lib/consultations/intake/submit'
import type { Advisor } from '@/lib/consultations/policy'
import { listForReview, reviewAnswer, writeAnswer } from '@/lib/consultations/publication/publish'
import { consultations } from '@/lib/consultations/tables'
import { draftKeyOf, newDraftCookie } from '@/lib/http/draft-cookie'
import type { Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import { newReceiptCode } from '@/lib/receipts/code'
import { demoLawyers } from './accounts'
import { demoKeyring } from './keys'

/** The villages an invented lawyer serves without an end, in the order of their codes. */
export async function villagesOfLawyer(who: number): Promise<string[]> {
  const found = await as({ role: 'system', job: 'seed' })
    .select({ code: advisorAssignments.areaCode })
    .from(advisorAssignments)
    .innerJoin(advisors, eq(advisors.id, advisorAssignments.advisorId))
    .where(and(eq(advisors.staffId, lawyer(who).staffId), isNull(advisorAssignments.endsOn)))
    .orderBy(asc(advisorAssignments.areaCode))
  return found.map(({ code }) => code)
}

export function lawyer(who: number): Advisor {
  const account = demoLawyers()[who]
  if (!account) throw new Error('the demo has no such lawyer')
  return { role: 'advisor', staffId: account.staffId, sessionId: '' }
}

/** Sends an invented question and gives what its receipt opens. */
export async function ask(asked: Omit<ConsultationDraft, keyof Begun>) {
  const code = newReceiptCode()
  const writer = writerOf(consultationDrafts, draftKeyOf(newDraftCookie(), 'consultation'))
  const begun = { ...newCase(), code }
  await receiveConsultation(writer, { ...begun, ...asked }, null)
  const { resident } = await openByReceipt(consultationCase, { receipt: code, phrase: '' })
  return resident
}

/** What people do on an invented question, each with the portal's own verb. */
export class Scene {
  constructor(
    private resident: Resident<'consultation'>,
    private who: number,
  ) {}

  reply = async (text: string, citations: string[] = [], full?: 'on') => {
    const { advisor, keys, on } = await this.advisorsSide()
    await reply(as(advisor), advisor, keys, { ...on, text, citations, full, sure: 'on' })
  }

  askBack = async (text: string) => {
    const { advisor, keys, on } = await this.advisorsSide()
    await askBack(as(advisor), advisor, keys, { ...on, text, sure: 'on' })
  }

  toPool = async () => {
    const { advisor, keys, on } = await this.advisorsSide()
    await putInPool(as(advisor), advisor, keys, on)
  }

  toLegalAid = async (aid: Pick<LegalAidInput, 'matter' | 'exemption' | 'text'>) => {
    const { advisor, keys, on } = await this.advisorsSide()
    await referToLegalAid(as(advisor), advisor, keys, { ...on, ...aid, sure: 'on' })
  }

  toMediation = async (text: string) => {
    const { advisor, keys, on } = await this.advisorsSide()
    await referToMediation(as(advisor), advisor, keys, { ...on, text, sure: 'on' })
  }

  /** Asks a colleague, whoever it falls to, who answers unless nothing is given. */
  opinion = async (text: string, answered?: string) => {
    const { advisor, keys, on } = await this.advisorsSide()
    const { consultationId } = on
    await askOpinion(as(advisor), advisor, keys, { consultationId, text, sure: 'on' })
    if (answered) await answerAsAsked(text, answered)
  }

  /** Rewritten with the asker's consent; the reviewer, if named, lets it out. */
  publish = async (
    words: { title: string; question: string; answer: string; citations: string[] },
    reviewer?: number,
  ) => {
    await consent(as(this.resident), this.resident)
    const { advisor, keys, on } = await this.advisorsSide()
    const { consultationId } = on
    await writeAnswer(as(advisor), advisor, keys, { consultationId, ...words, sure: 'on' })
    if (reviewer === undefined) return
    const second = lawyer(reviewer)
    const waiting = await listForReview(as(second), second)
    const found = waiting.find(({ title }) => title === words.title)
    const decision = 'publish' as const
    if (found) await reviewAnswer(as(second), second, { answerId: found.id, decision })
  }

  rate = (score: number) => rate(as(this.resident), this.resident, { score })

  /** Takes the first half hour that is free. */
  book = async () => {
    const [first] = await listHalfHours(as(this.resident), this.resident)
    if (first) await book(as(this.resident), this.resident, { slot: nameOf(first) })
  }

  private advisorsSide = async () => {
    const advisor = lawyer(this.who)
    const [row] = await as(this.resident)
      .select({ version: consultations.version })
      .from(consultations)
      .where(eq(consultations.id, this.resident.caseId))
    if (!row) throw new Error('an invented question is gone')
    const on = { consultationId: this.resident.caseId, version: row.version }
    return { advisor, keys: await demoKeyring(advisor.staffId), on }
  }
}

/** Whoever was asked answers. */
async function answerAsAsked(asked: string, text: string): Promise<void> {
  for (const { staffId } of demoLawyers()) {
    const advisor: Advisor = { role: 'advisor', staffId, sessionId: '' }
    const opinions = await listOpinions(as(advisor), advisor, await demoKeyring(staffId))
    const mine = opinions.find((one) => one.part === 'asked-of-me' && one.text === asked)
    if (mine) return answerOpinion(as(advisor), advisor, { opinionId: mine.id, text })
  }
}

/** The firm of an invented lawyer acts for somebody. */
export const noteParty = (who: number, name: string) =>
  addFirmParty(as(lawyer(who)), lawyer(who), { name })
