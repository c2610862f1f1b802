import { randomBytes, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { assignAdvisor } from '@/lib/advisors/directory/assign'
import { endAdvisor } from '@/lib/advisors/directory/end'
import { closeAccount, listEnded } from '@/lib/advisors/directory/ended'
import { addDays } from '@/lib/advisors/hours/visits'
import { advisorHolidays, advisors, poolMembers } from '@/lib/advisors/tables'
import { readConsultationThread } from '@/lib/consultations/follow/thread'
import {
  consultationAssignments,
  consultationEvents,
  consultations,
} from '@/lib/consultations/tables'
import { staff, staffSessions } from '@/lib/identity/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { type Counsel, counsel, sendQuestion } from '@/lib/testing/questions'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { offboardAdvisors } from './offboard-advisors'
import { openConsultation } from './open-consultation'
import { reply } from './reply'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const { officer } = await hiring(database)('何局', [['justice', '440106']])
const stays = await counsel(database, ['440106001002'])
const today = localDay(new Date())
const yesterday = addDays(today, -1)
const dayAfter = (day: string) => new Date(`${addDays(day, 1)}T12:00:00+08:00`)

/** Each test has a village, and a lawyer who serves it, of its own. */
const villages = ['440106001001', '440106002008', '440106001003', '440106001004', '440106001005']
async function serving() {
  const areaCode = villages.pop() ?? ''
  const who = await counsel(database, [areaCode], stays)
  return { ...who, areaCode, ask: () => sendQuestion(database, { areaCode }) }
}

const end = ({ advisorId }: Counsel, endsOn: string) =>
  endAdvisor(as(officer), officer, { advisorId, endsOn })
const assigneeOf = async (id: string) => {
  const [holder] = await owner
    .select()
    .from(consultationAssignments)
    .where(eq(consultationAssignments.consultationId, id))
  return holder?.staffId ?? holder?.poolCode
}
const replacedOf = async (id: string) =>
  (await owner.select().from(consultationEvents).where(eq(consultationEvents.caseId, id))).filter(
    ({ kind }) => kind === 'replaced',
  ).length
const opened = ({ advisor, keyring }: Counsel, id: string) =>
  openConsultation(as(advisor), advisor, keyring, id)

test('ended at once: account, session and seat are gone, and open questions wait in the pool', async () => {
  const gone = await serving()
  const { id, resident, keyR } = await gone.ask()
  const { staffId } = gone.advisor
  const session = { id: randomBytes(32), staffId, sealedKey: randomBytes(32) }
  const at = { createdAt: new Date(), lastSeenAt: new Date(), steppedUpAt: new Date() }
  await owner.insert(staffSessions).values({ ...session, ...at })
  await end(gone, yesterday)
  await offboardAdvisors()
  expect(
    await owner.select().from(staffSessions).where(eq(staffSessions.staffId, staffId)),
  ).toEqual([])
  const [account] = await owner.select().from(staff).where(eq(staff.id, staffId))
  expect(account?.disabledAt).not.toBeNull()
  const [listed] = await owner.select().from(advisors).where(eq(advisors.id, gone.advisorId))
  expect(listed).toMatchObject({ staffId: null, publicKey: null, endsOn: yesterday })
  expect(await owner.select().from(poolMembers).where(eq(poolMembers.staffId, staffId))).toEqual([])
  expect(await assigneeOf(id)).toBe('440106')
  expect((await opened(stays, id)).content?.question).toContain('赡养费')
  const { steps } = await readConsultationThread(as(resident), resident, keyR)
  expect(steps.map(({ kind }) => kind)).toContain('replaced')
})

test('an advisor removed while answering is told in a sentence, and the one who takes over answers', async () => {
  const gone = await serving()
  const { id, resident, keyR } = await gone.ask()
  await opened(gone, id)
  const [row] = await owner.select().from(consultations).where(eq(consultations.id, id))
  await assignAfter(gone.areaCode, gone, yesterday)
  await offboardAdvisors()
  const answer = { consultationId: id, version: row?.version ?? 0, text: '可以。', citations: [] }
  const late = reply(as(gone.advisor), gone.advisor, gone.keyring, answer)
  await expect(late).rejects.toMatchObject({ code: 'not_found', key: 'question_elsewhere' })
  expect(await assigneeOf(id)).toBe(stays.advisor.staffId)
  expect((await opened(stays, id)).messages).toEqual([])
  await reply(as(stays.advisor), stays.advisor, stays.keyring, answer)
  const { letters } = await readConsultationThread(as(resident), resident, keyR)
  expect(letters).toMatchObject([{ from: 'staff', content: { text: '可以。' } }])
})

/** Ends one service and gives the village to the colleague who stays. */
async function assignAfter(areaCode: string, gone: Counsel, endsOn: string) {
  await end(gone, endsOn)
  const next = { areaCode, advisorId: stays.advisorId, startsOn: addDays(endsOn, 1), endsOn: '' }
  await assignAdvisor(as(officer), officer, next)
}

test('until the last day is over nothing changes; then the stand-in takes over where nobody was assigned', async () => {
  const gone = await serving()
  const { id } = await gone.ask()
  await owner.insert(advisorHolidays).values({
    ...{ id: randomUUID(), advisorId: gone.advisorId, standInId: stays.advisorId },
    ...{ startsOn: '2026-02-01', endsOn: '2026-02-03' },
  })
  const last = addDays(today, 3)
  await end(gone, last)
  await offboardAdvisors(new Date(`${last}T12:00:00+08:00`))
  expect((await opened(gone, id)).content).not.toBeNull()
  await offboardAdvisors(dayAfter(last))
  expect(await assigneeOf(id)).toBe(stays.advisor.staffId)
  expect((await opened(stays, id)).content?.question).toContain('赡养费')
})

test('cut short after the account was closed, the next run hands the questions on, once', async () => {
  const gone = await serving()
  const { id } = await gone.ask()
  await end(gone, yesterday)
  const people = as({ role: 'system', job: 'people' })
  const [ended] = await listEnded(people, new Date())
  if (!ended) throw new Error('nobody has ended')
  await closeAccount(people, ended, new Date())
  await expect(opened(gone, id)).rejects.toMatchObject({ code: 'not_found' })
  expect(await assigneeOf(id)).toBe(gone.advisor.staffId)
  await Promise.all([offboardAdvisors(), offboardAdvisors()])
  await offboardAdvisors()
  expect(await assigneeOf(id)).toBe('440106')
  expect(await replacedOf(id)).toBe(1)
})

test('the sweep finds what an account disabled without more still holds', async () => {
  const gone = await serving()
  const { id } = await gone.ask()
  const disabledAt = new Date()
  await owner.update(staff).set({ disabledAt }).where(eq(staff.id, gone.advisor.staffId))
  await offboardAdvisors()
  await offboardAdvisors()
  expect(await assigneeOf(id)).toBe('440106')
  expect(await replacedOf(id)).toBe(1)
})
