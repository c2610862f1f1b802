import { randomUUID } from 'node:crypto'
import { deleteMessage } from '@/lib/cases/follow/delete-message'
import { openByReceipt } from '@/lib/cases/follow/receipt-session'
import type { CaseKind } from '@/lib/cases/kind'
import { consultationCase } from '@/lib/consultations/consultation-case'
import { askBack } from '@/lib/consultations/desk/ask-back'
import { closeByResident } from '@/lib/consultations/desk/close'
import { openConsultation } from '@/lib/consultations/desk/open-consultation'
import { reopenConsultation } from '@/lib/consultations/desk/reopen'
import { reply } from '@/lib/consultations/desk/reply'
import { addToConsultation } from '@/lib/consultations/follow/add'
import { answerAdvisorsQuestion as answerAdvisor } from '@/lib/consultations/follow/answer'
import { readConsultationThread as readConsultation } from '@/lib/consultations/follow/thread'
import { accept } from '@/lib/tips/desk/accept'
import { close } from '@/lib/tips/desk/close'
import { ask, sendMessage } from '@/lib/tips/desk/messages'
import { openTip } from '@/lib/tips/desk/open-tip'
import { reopen } from '@/lib/tips/desk/reopen'
import { add as addToTip } from '@/lib/tips/follow/add'
import { answer as answerOfficer } from '@/lib/tips/follow/answer'
import { readTipThread } from '@/lib/tips/follow/thread'
import { withdraw } from '@/lib/tips/follow/withdraw'
import { submitReport } from '@/lib/tips/intake/submit'
import type { Outcome } from '@/lib/tips/schema'
import { tipCase } from '@/lib/tips/tip-case'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import type { TestDatabase } from './database'
import { hiring } from './officers'
import { counsel, sendQuestion, villages } from './questions'
import { aReport, browserWith, plainPost, storedTip } from './report'

type SeenByStaff = {
  messages: { id: string; sender: string; kind: string; readOn: string | null }[]
  events: { kind: string; by: string | null }[]
  may: Record<string, boolean>
}

/** A case of one kind in somebody's hands, and its resident: the same verbs for both kinds. */
export type LivingCase = {
  id: string
  /** Staff's side. */
  open: () => Promise<SeenByStaff>
  write: (text: string) => Promise<void>
  ask: (text: string) => Promise<void>
  /** The resident's side. */
  add: (text: string, now?: Date) => Promise<void>
  answer: (question: string, text: string, now?: Date) => Promise<void>
  erase: (message: string, now?: Date) => Promise<void>
  read: () => Promise<{ letters: { id: string }[]; steps: { kind: string }[] }>
  /** With the receipt, from the start. */
  lookUp: () => Promise<unknown>
  /** A consultation ends in one way, by its resident. */
  end: (how: Outcome | 'withdrawn') => Promise<void>
  reopen: () => Promise<void>
}

export type Living = {
  name: string
  kind: CaseKind
  /** The column of the limit that a question stops. */
  limit: 'firstActionDue' | 'fullAnswerDue'
  begin: () => Promise<LivingCase>
}

/** Both kinds of case, alive: what one test asks of both with the same rows. */
export async function livingCases(database: TestDatabase): Promise<Living[]> {
  await foundRecovery(database.as({ role: 'system', job: 'seed' }))
  return [await livingTips(database), await livingConsultations(database)]
}

async function livingTips(database: TestDatabase): Promise<Living> {
  const { officer, keyring } = await hiring(database)('林一', [['market', '440106']])
  const db = database.as(officer)
  const begin = async (): Promise<LivingCase> => {
    const draft = aReport()
    const sender = await browserWith(draft)
    await submitReport(sender, plainPost())
    const { tip } = await storedTip(database, sender)
    const { resident, key } = await openByReceipt(tipCase, { receipt: draft.code, phrase: '' })
    const theirs = database.as(resident)
    const open = () => openTip(db, officer, keyring, tip.id)
    const on = async () => ({ tipId: tip.id, version: (await open()).version })
    await accept(db, officer, await on())
    return {
      id: tip.id,
      open,
      write: (text) => sendMessage(db, officer, keyring, { tipId: tip.id, text }),
      ask: async (text) => ask(db, officer, keyring, { ...(await on()), text, choices: [] }),
      add: (text, now) => addToTip(theirs, resident, { id: randomUUID(), about: 'new', text }, now),
      answer: (question, text, now) =>
        answerOfficer(theirs, resident, { id: randomUUID(), question, text, own: '' }, now),
      erase: (message, now) => deleteMessage(theirs, tipCase, resident, { message }, now),
      read: () => readTipThread(theirs, resident, key),
      lookUp: () => openByReceipt(tipCase, { receipt: draft.code, phrase: '' }),
      end: async (how) => {
        if (how === 'withdrawn') return withdraw(theirs, resident)
        const answer = { outcome: how, text: '演示：已经查过。' }
        await close(db, officer, keyring, { ...(await on()), ...answer })
      },
      reopen: async () => reopen(db, officer, { ...(await on()), reason: '演示：有新情况' }),
    }
  }
  return { name: 'a tip', kind: tipCase, limit: 'firstActionDue', begin }
}

async function livingConsultations(database: TestDatabase): Promise<Living> {
  const { advisor, keyring } = await counsel(database, [villages[0]])
  const db = database.as(advisor)
  const begin = async (): Promise<LivingCase> => {
    const { id, code, resident, keyR } = await sendQuestion(database)
    const theirs = database.as(resident)
    const open = () => openConsultation(db, advisor, keyring, id)
    const on = async () => ({ consultationId: id, version: (await open()).version })
    return {
      id,
      open,
      write: async (text) => reply(db, advisor, keyring, { ...(await on()), text, citations: [] }),
      ask: async (text) => askBack(db, advisor, keyring, { ...(await on()), text }),
      add: (text, now) => addToConsultation(theirs, resident, { id: randomUUID(), text }, now),
      answer: (question, text, now) =>
        answerAdvisor(theirs, resident, { id: randomUUID(), question, text }, now),
      erase: (message, now) => deleteMessage(theirs, consultationCase, resident, { message }, now),
      read: () => readConsultation(theirs, resident, keyR),
      lookUp: () => openByReceipt(consultationCase, { receipt: code, phrase: '' }),
      end: () => closeByResident(theirs, resident),
      reopen: async () => reopenConsultation(db, advisor, await on()),
    }
  }
  return { name: 'a consultation', kind: consultationCase, limit: 'fullAnswerDue', begin }
}
