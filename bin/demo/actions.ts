import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { DepartmentKind } from '@/lib/departments/schema'
import { departments } from '@/lib/departments/tables'
import type { Officer, Resident } from '@/lib/identity/actor'
import { as } from '@/lib/identity/as'
import type { Keyring } from '@/lib/identity/session/keyring'
import { openSession } from '@/lib/identity/session/open-session'
import { sessionIdOf } from '@/lib/identity/session/session'
import { staffSessions } from '@/lib/identity/tables'
import { requestContact } from '@/lib/tips/contact/approvals'
import { accept } from '@/lib/tips/desk/accept'
import { startCheck } from '@/lib/tips/desk/check'
import { close } from '@/lib/tips/desk/close'
import { handOver } from '@/lib/tips/desk/hand-over'
import { ask, sendMessage } from '@/lib/tips/desk/messages'
import { addNote } from '@/lib/tips/desk/notes'
import { returnToTriage } from '@/lib/tips/desk/return'
import { answer } from '@/lib/tips/follow/answer'
import { unsafe } from '@/lib/tips/follow/unsafe'
import { withdraw } from '@/lib/tips/follow/withdraw'
import { tipsVisibleTo } from '@/lib/tips/policy'
import type { Outcome } from '@/lib/tips/schema'
import { tipMessages, tips } from '@/lib/tips/tables'
import { demoAccounts } from './accounts'
import { demoKeyring } from './keys'

/** A step of an invented tip's story, so many days after it came. */
export type DemoAction = { after: number } & (
  | { action: 'accept' | 'check' | 'withdraw' }
  | { action: 'message' | 'note' | 'answer'; text: string }
  | { action: 'ask'; text: string; choices: string[] }
  | { action: 'close'; outcome: Outcome; text: string }
  | { action: 'hand-over'; to: DepartmentKind; reason: string }
  | { action: 'return' | 'request-contact'; reason: string }
  | { action: 'unsafe'; state: 'danger' | 'pause'; text: string }
)

/** Does it as whoever would: the resident, or an officer of the department in charge. */
export async function transition(resident: Resident<'tip'>, step: DemoAction): Promise<void> {
  const db = as(resident)
  switch (step.action) {
    case 'withdraw':
      return withdraw(db, resident)
    case 'unsafe':
      return unsafe(db, resident, { id: randomUUID(), ...step })
    case 'answer':
      return answer(db, resident, {
        ...{ id: randomUUID(), text: step.text },
        question: await findQuestion(resident),
      })
    default:
      return work(resident, step)
  }
}

type OfficersAction = Exclude<DemoAction, { action: 'withdraw' | 'unsafe' | 'answer' }>

async function work(resident: Resident<'tip'>, step: OfficersAction): Promise<void> {
  const { leadDepartmentId, ...at } = await findTip(resident)
  const { officer, keyring } = await officerOf(leadDepartmentId)
  const db = as(officer)
  switch (step.action) {
    case 'accept':
      return accept(db, officer, at)
    case 'check':
      return startCheck(db, officer, at)
    case 'message':
      return sendMessage(db, officer, keyring, { ...at, text: step.text, sure: 'on' })
    case 'note':
      return addNote(db, officer, { ...at, text: step.text })
    case 'ask':
      return ask(db, officer, keyring, { ...at, text: step.text, choices: step.choices })
    case 'close':
      return close(db, officer, keyring, {
        ...{ ...at, outcome: step.outcome },
        ...{ text: step.text, sure: 'on' },
      })
    case 'hand-over': {
      const departmentId = await findCityDepartment(step.to)
      return handOver(db, officer, keyring, { ...at, departmentId, reason: step.reason })
    }
    case 'return':
      return returnToTriage(db, officer, keyring, { ...at, reason: step.reason })
    case 'request-contact':
      return inSession(officer, keyring, (there) =>
        requestContact(as(there), there, { ...at, reason: step.reason }),
      )
  }
}

/** For what only someone may do who signed in a moment ago. */
async function inSession(
  { staffId }: Officer,
  { privateKey }: Keyring,
  work: (officer: Officer) => Promise<void>,
): Promise<void> {
  const db = as({ role: 'system', job: 'sign-in' })
  const { sid } = await db.transaction((tx) => openSession(tx, staffId, privateKey, new Date()))
  const id = sessionIdOf(sid)
  await work({ role: 'officer', staffId, sessionId: id.toString('hex') })
  await db.delete(staffSessions).where(eq(staffSessions.id, id))
}

async function findTip(resident: Resident<'tip'>) {
  const [tip] = await as(resident)
    .select({ tipId: tips.id, version: tips.version, leadDepartmentId: tips.leadDepartmentId })
    .from(tips)
    .where(tipsVisibleTo(resident))
  if (!tip?.leadDepartmentId) throw new Error('an invented tip has no department')
  return { ...tip, leadDepartmentId: tip.leadDepartmentId }
}

async function findQuestion({ caseId: tipId }: Resident<'tip'>): Promise<string> {
  const [question] = await as({ role: 'resident', kind: 'tip', caseId: tipId })
    .select({ id: tipMessages.id })
    .from(tipMessages)
    .where(and(eq(tipMessages.caseId, tipId), eq(tipMessages.kind, 'question')))
  if (!question) throw new Error('an invented answer has no question')
  return question.id
}

async function findCityDepartment(kind: DepartmentKind): Promise<string> {
  const [department] = await as({ role: 'system', job: 'seed' })
    .select({ id: departments.id })
    .from(departments)
    .where(and(eq(departments.kind, kind), eq(departments.level, 'city')))
  if (!department) throw new Error(`there is no ${kind} at the city`)
  return department.id
}

type AtWork = { officer: Officer; keyring: Keyring }

/** The first of the department's invented people, with their key opened by the demo's password. */
async function officerOf(departmentId: string): Promise<AtWork> {
  const account = demoAccounts().find(({ place }) => place?.departmentId === departmentId)
  if (!account) throw new Error('an invented tip went to a department without people')
  const { staffId } = account
  const officer = { role: 'officer', staffId, sessionId: '' } as const
  return { officer, keyring: await demoKeyring(staffId) }
}
