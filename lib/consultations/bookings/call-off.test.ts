import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { endAssignment, replaceAdvisor } from '@/lib/advisors/directory/assign'
import { endAdvisor } from '@/lib/advisors/directory/end'
import { addDays } from '@/lib/advisors/hours/visits'
import { advisorAssignments, advisorHolidays, officeHours } from '@/lib/advisors/tables'
import { putInPool } from '@/lib/consultations/desk/pool'
import { readConsultationThread } from '@/lib/consultations/follow/thread'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { counsel, sendQuestion } from '@/lib/testing/questions'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { book, findBooking, listHalfHours } from './book'
import { callOffVisits } from './call-off'
import { nameOf } from './half-hours'
import { mayBook } from './insert-booking'

const database = await testDatabase()
const { as, owner } = database
await foundRecovery(as({ role: 'system', job: 'seed' }))
const { officer } = await hiring(database)('何局', [['justice', '440106']])
const bureau = as(officer)
const next = await counsel(database, ['440106001002'])

/** Each test has a lawyer of its own with two villages, who comes to the first every week. */
const villages = ['440106001001', '440106001003', '440106001004', '440106001005', '440106002008']
async function serving() {
  const areaCode = villages.pop() ?? ''
  const who = await counsel(database, [areaCode], next)
  const rule = { week: 0, weekday: 3, opens: 570, closes: 630, place: '演示村委会' } as const
  const advisor = { areaCode, advisorId: who.advisorId }
  await owner.insert(officeHours).values({ id: randomUUID(), ...advisor, ...rule })
  const [assigned] = await owner
    .select()
    .from(advisorAssignments)
    .where(eq(advisorAssignments.advisorId, who.advisorId))
  return { ...who, areaCode, assignmentId: assigned?.id ?? '' }
}

/** A question with the half hour of a week from now booked, the first one or one so many weeks later. */
async function booked(areaCode: string, weeks = 0) {
  const question = await sendQuestion(database, { areaCode })
  const { resident } = question
  const free = await listHalfHours(as(resident), resident)
  const half = free.find(({ day }) => day >= addDays(free[0]?.day ?? '', 7 * weeks))
  if (!half) throw new Error('nothing is free')
  await book(as(resident), resident, { slot: nameOf(half) })
  return { ...question, day: half.day }
}

type Question = Awaited<ReturnType<typeof booked>>
const isKept = async ({ resident }: Question) =>
  (await findBooking(as(resident), resident)) !== null
const told = async ({ resident, keyR }: Question) =>
  (await readConsultationThread(as(resident), resident, keyR)).steps.filter(
    ({ kind }) => kind === 'called-off',
  ).length

test('after a replacement what was booked with the one before is called off and told, not silently kept', async () => {
  const { areaCode, assignmentId } = await serving()
  const question = await booked(areaCode)
  expect(await callOffVisits()).toBe(0)
  await replaceAdvisor(bureau, officer, { assignmentId, advisorId: next.advisorId })
  expect(await callOffVisits()).toBe(1)
  expect(await callOffVisits()).toBe(0)
  expect(await isKept(question)).toBe(false)
  expect(await told(question)).toBe(1)
  expect(await mayBook(as(question.resident), question.resident, 'new')).toBe('yes')
})

test('at the end of a service or an assignment, only what was booked for later is called off', async () => {
  const [one, other] = [await serving(), await serving()]
  const before = await booked(one.areaCode)
  const after = await booked(one.areaCode, 1)
  const elsewhere = await booked(other.areaCode, 1)
  const endsOn = before.day
  await endAdvisor(bureau, officer, { advisorId: one.advisorId, endsOn })
  await endAssignment(bureau, officer, { assignmentId: other.assignmentId, endsOn })
  expect(await callOffVisits()).toBe(2)
  expect([await isKept(before), await isKept(after), await isKept(elsewhere)]).toEqual([
    true,
    false,
    false,
  ])
  expect([await told(before), await told(after), await told(elsewhere)]).toEqual([0, 1, 1])
})

test('a holiday entered after the booking calls it off', async () => {
  const { areaCode, advisorId } = await serving()
  const question = await booked(areaCode)
  const { day } = question
  await owner
    .insert(advisorHolidays)
    .values({ id: randomUUID(), advisorId, startsOn: day, endsOn: day })
  expect(await callOffVisits()).toBe(1)
  expect(await told(question)).toBe(1)
})

test('handed on, the half hour is called off in the same moment', async () => {
  const { areaCode, advisor, keyring } = await serving()
  const question = await booked(areaCode)
  await putInPool(as(advisor), advisor, keyring, { consultationId: question.id, version: 1 })
  expect(await isKept(question)).toBe(false)
  expect(await told(question)).toBe(1)
  expect(await callOffVisits()).toBe(0)
})
