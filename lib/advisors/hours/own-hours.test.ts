import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { officeHours } from '@/lib/advisors/tables'
import { addJoinedAdvisor } from '@/lib/testing/advisors'
import { testDatabase } from '@/lib/testing/database'
import { type AddHoursInput, addHoursInput } from './input'
import { addHours, endHours, listOwnHours } from './own-hours'

const database = await testDatabase()
const { as, owner } = database
const [wushan, chashan, elsewhere] = ['440106001001', '440106001002', '440111002001']

const now = new Date('2026-06-18T04:00:00Z')
const today = '2026-06-18'
const hours: AddHoursInput = {
  ...{ areaCode: wushan, week: 2, weekday: 3, opens: 570, closes: 690 },
  place: '村委会二楼',
}

async function lawyer() {
  const { actor } = await addJoinedAdvisor(database, [wushan, chashan])
  const db = as(actor)
  const add = (change: Partial<AddHoursInput> = {}) =>
    addHours(db, actor, { ...hours, ...change }, now)
  return { actor, db, add, list: () => listOwnHours(db, actor, today) }
}

test('an advisor keeps hours in their villages and gives them up; what was booked in them can still be read', async () => {
  const { actor, db, add, list } = await lawyer()
  await add()
  const [kept] = await list()
  expect(kept).toMatchObject({ areaCode: wushan, week: 2, weekday: 3, opens: 570, closes: 690 })
  const hoursId = kept?.id ?? ''
  await endHours(db, actor, { hoursId }, now)
  expect(await list()).toEqual([])
  const [ended] = await owner.select().from(officeHours).where(eq(officeHours.id, hoursId))
  expect(ended?.endsOn).toBe('2026-06-17')
})

test.each([
  ['overlaps on the same day', { areaCode: chashan, opens: 660, closes: 720 }],
  ['falls into every week', { areaCode: chashan, week: 0 as const }],
])('nobody is in two places: what %s is refused', async (_what, change) => {
  const { add } = await lawyer()
  await add()
  await expect(add(change)).rejects.toMatchObject({ key: 'hours_meet' })
  await add({ ...change, opens: 840, closes: 900 })
})

test('a village of somebody else, and hours of somebody else, are out of reach', async () => {
  const [one, other] = [await lawyer(), await lawyer()]
  await expect(one.add({ areaCode: elsewhere })).rejects.toMatchObject({ field: 'areaCode' })
  await one.add()
  const hoursId = (await one.list())[0]?.id ?? ''
  const tries = endHours(other.db, other.actor, { hoursId }, now)
  await expect(tries).rejects.toMatchObject({ code: 'not_found' })
})

test.each([
  ['25:00', '26:00', 'opens'],
  ['9:30', '9:45', 'closes'],
  ['11:00', '9:00', 'closes'],
])('from %s to %s is refused in the form', (opens, closes, field) => {
  const typed = { ...hours, week: '2', weekday: '3', opens, closes }
  expect(addHoursInput.safeParse(typed).error?.issues[0]?.path[0]).toBe(field)
})
