import { randomUUID } from 'node:crypto'
import { eq, inArray, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/advisors/hours/visits'
import { advisorHolidays, officeHours } from '@/lib/advisors/tables'
import { putInPool } from '@/lib/consultations/desk/pool'
import { bookings, consultations, takenHalfHours } from '@/lib/consultations/tables'
import { localDay } from '@/lib/platform/clock/working-time'
import { rows } from '@/lib/platform/db'
import { outbox } from '@/lib/platform/tables'
import { testDatabase } from '@/lib/testing/database'
import { counsel, sendQuestion, villages } from '@/lib/testing/questions'
import { book, findBooking, listHalfHours } from './book'
import { bookingsOf, expireBookings } from './bookings'
import { nameOf } from './half-hours'
import { cancelBooking } from './insert-booking'

const database = await testDatabase()
const { as, owner } = database
const lin = await counsel(database, [villages[0]])
const chen = await counsel(database, [villages[1]], lin)
const [week, weekday, opens, place] = [0, 3, 9 * 60 + 30, '演示村委会'] as const
const hours = { week, weekday, opens, place } as const
await owner.insert(officeHours).values({
  ...{ id: randomUUID(), areaCode: villages[0], advisorId: lin.advisorId },
  ...{ ...hours, closes: opens + 60 },
})
await owner.insert(officeHours).values({
  ...{ id: randomUUID(), areaCode: villages[1], advisorId: chen.advisorId },
  ...{ ...hours, closes: opens + 240 },
})

const ask = () => sendQuestion(database, { areaCode: villages[0] })
const freeFor = async ({ resident }: Awaited<ReturnType<typeof ask>>) =>
  listHalfHours(as(resident), resident)
const today = localDay(new Date())

async function bookFirst({ resident }: Awaited<ReturnType<typeof ask>>) {
  const [half] = await listHalfHours(as(resident), resident)
  if (!half) throw new Error('nothing is free')
  await book(as(resident), resident, { slot: nameOf(half) })
  return half
}

test('half hours are those of the advisor who holds the question, from tomorrow for six weeks', async () => {
  const free = await freeFor(await ask())
  expect(new Set(free.map(({ startsAt }) => startsAt))).toEqual(new Set([570, 600]))
  const days = free.map(({ day }) => day)
  expect(days.every((day) => day > today && day <= addDays(today, 42))).toBe(true)
})

test('a booked half hour is kept, told of without a word of content, and gone for others', async () => {
  const [first, second] = [await ask(), await ask()]
  const half = await bookFirst(first)
  expect(await findBooking(as(first.resident), first.resident)).toMatchObject({ day: half.day })
  expect((await freeFor(second)).map(nameOf)).not.toContain(nameOf(half))
  const mail = await owner.select().from(outbox).where(eq(outbox.recipient, lin.actor.staffId))
  expect(mail.length).toBeGreaterThan(0)
  await cancelBooking(as(first.resident), first.resident)
})

test('everybody sees which half hours are taken, nobody but its own resident whose question has one', async () => {
  const [question, other] = [await ask(), await ask()]
  const { day, hoursId: officeHoursId, startsAt } = await bookFirst(question)
  const anyone = as({ role: 'anyone' })
  for (const reader of [anyone, as(other.resident)]) {
    const taken = await reader.select().from(takenHalfHours)
    expect(taken).toEqual([{ officeHoursId, day, startsAt }])
    expect(await reader.select().from(bookings)).toEqual([])
    expect(await rows(reader, sql`select consultation_id from bookings`)).toEqual([])
    await expect(
      rows(reader, sql`select consultation_id from taken_half_hours`),
    ).rejects.toMatchObject({ code: '42703' })
  }
  const { resident } = question
  expect(await as(resident).select().from(bookings)).toMatchObject([
    { consultationId: question.id },
  ])
  await cancelBooking(as(resident), resident)
  expect(await anyone.select().from(takenHalfHours)).toEqual([])
})

test('hours that were given up are not offered any more', async () => {
  const question = await ask()
  const id = randomUUID()
  const village = { areaCode: villages[0], advisorId: lin.advisorId }
  const rule = { ...hours, weekday: 4, closes: opens + 30 } as const
  await owner.insert(officeHours).values({ id, ...village, ...rule })
  const offered = async () => (await freeFor(question)).some(({ hoursId }) => hoursId === id)
  expect(await offered()).toBe(true)
  await owner
    .update(officeHours)
    .set({ endsOn: addDays(today, -1) })
    .where(eq(officeHours.id, id))
  expect(await offered()).toBe(false)
})

test('of two who press for the last half hour at once, one wins and the other is told', async () => {
  const [first, second] = [await ask(), await ask()]
  const slot = nameOf((await freeFor(first))[0] ?? raise())
  const ends = await Promise.allSettled(
    [first, second].map(({ resident }) => book(as(resident), resident, { slot })),
  )
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const lost = ends.find((end) => end.status === 'rejected')
  expect(lost?.reason).toMatchObject({ code: 'conflict', key: 'slot_taken', field: 'slot' })
  const kept = await owner
    .select()
    .from(bookings)
    .where(inArray(bookings.consultationId, [first.id, second.id]))
  expect(kept).toHaveLength(1)
  for (const { resident } of [first, second]) await cancelBooking(as(resident), resident)
})

test('one question has one half hour, and after two given back no third', async () => {
  const question = await ask()
  const { resident } = question
  await bookFirst(question)
  await expect(bookFirst(question)).rejects.toMatchObject({ key: 'booking_once' })
  await cancelBooking(as(resident), resident)
  await cancelBooking(as(resident), resident)
  await bookFirst(question)
  await cancelBooking(as(resident), resident)
  await expect(bookFirst(question)).rejects.toMatchObject({ key: 'booking_cancelled_enough' })
  expect(await findBooking(as(resident), resident)).toBeNull()
})

test('a half hour that is not on offer, and a question that has ended, are refused', async () => {
  const question = await ask()
  const { resident } = question
  const slot = `${randomUUID()}/${addDays(today, 3)}/570`
  await expect(book(as(resident), resident, { slot })).rejects.toMatchObject({ key: 'slot_taken' })
  await owner
    .update(consultations)
    .set({ status: 'closed' })
    .where(eq(consultations.id, question.id))
  await expect(bookFirst(question)).rejects.toMatchObject({ key: 'booking_closed' })
})

test('nobody books the days an advisor is away, stand-in or not', async () => {
  const question = await ask()
  const day = (await freeFor(question))[0]?.day ?? raise()
  const id = randomUUID()
  const away = { startsOn: day, endsOn: day, standInId: chen.advisorId }
  await owner.insert(advisorHolidays).values({ id, advisorId: lin.advisorId, ...away })
  expect((await freeFor(question)).map((half) => half.day)).not.toContain(day)
  await owner.delete(advisorHolidays).where(eq(advisorHolidays.id, id))
})

test('the advisor’s calendar shows the half hours of their own questions alone', async () => {
  const question = await ask()
  const half = await bookFirst(question)
  const mine = await bookingsOf(as(lin.actor), lin.actor)
  expect(mine).toContainEqual(
    expect.objectContaining({ consultationId: question.id, day: half.day, place }),
  )
  expect(await bookingsOf(as(chen.actor), chen.actor)).toEqual([])
  await cancelBooking(as(question.resident), question.resident)
})

test('half an hour booked is off when the question is handed on, and the pool cannot be booked', async () => {
  const question = await ask()
  const { resident } = question
  await bookFirst(question)
  await putInPool(as(lin.actor), lin.actor, lin.keyring, {
    consultationId: question.id,
    version: 1,
  })
  expect(await findBooking(as(resident), resident)).toBeNull()
  expect(await freeFor(question)).toEqual([])
})

test('another resident cannot give back a half hour', async () => {
  const [question, other] = [await ask(), await ask()]
  await bookFirst(question)
  await as(other.resident).delete(bookings).where(eq(bookings.consultationId, question.id))
  expect(await findBooking(as(question.resident), question.resident)).not.toBeNull()
  await cancelBooking(as(question.resident), question.resident)
})

test('the day before, the advisor is reminded once; what is over is forgotten', async () => {
  const question = await ask()
  const { day } = await bookFirst(question)
  const sweeper = as({ role: 'system', job: 'sweep' })
  const reminders = async () =>
    (await owner.select().from(outbox).where(eq(outbox.recipient, lin.actor.staffId))).filter(
      ({ template }) => template === 'visit-tomorrow',
    )
  const at = (date: string, time: string) => new Date(`${date}T${time}+08:00`)
  await expireBookings(sweeper, at(addDays(day, -1), '09:00'))
  expect(await reminders()).toHaveLength(0)
  await expireBookings(sweeper, at(addDays(day, -1), '16:10'))
  await expireBookings(sweeper, at(addDays(day, -1), '16:20'))
  expect(await reminders()).toHaveLength(1)
  await expireBookings(sweeper, at(addDays(day, 1), '09:00'))
  expect(
    await owner.select().from(bookings).where(eq(bookings.consultationId, question.id)),
  ).toEqual([])
})

function raise(): never {
  throw new Error('nothing is free')
}
