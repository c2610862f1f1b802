import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { cancelHoliday, listHolidays, setHoliday } from '@/lib/advisors/hours/holidays'
import { advisorOf, poolOf, villagesOf } from '@/lib/advisors/queries'
import {
  advisorAssignments,
  advisorHolidays,
  advisorPools,
  advisors,
  officeHours,
} from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import { addAdvisor, addJoinedAdvisor } from '@/lib/testing/advisors'
import { testDatabase } from '@/lib/testing/database'
import { forgedKey } from '@/lib/testing/forged-key'
import { hiring } from '@/lib/testing/officers'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { assignAdvisor, endAssignment, replaceAdvisor } from './assign'
import { coverage } from './coverage'
import { unseatAdvisor } from './seat'

const database = await testDatabase()
const { owner } = database
const anyone = database.as({ role: 'anyone' })
await foundRecovery(database.as({ role: 'system', job: 'invite' }))
const hire = hiring(database)
const city = await hire('何局', [['justice', '4401']])
const panyu = await hire('何番', [['justice', '440113']])
const police = await hire('何警', [['police', '4401']])

const today = '2026-11-18'
const now = new Date(`${today}T04:00:00Z`)
const problem = (code: string, key?: string) =>
  expect.objectContaining({ name: 'Problem', code, ...(key ? { key } : {}) })

const villages = await owner
  .select({ code: areas.code })
  .from(areas)
  .where(eq(areas.level, 'village'))
const inDistrict = (district: string) =>
  villages.map(({ code }) => code).filter((code) => code.startsWith(district))
const unused = [...inDistrict('440106')]
const aVillage = () => unused.pop() ?? ''

const officerOf = ({ officer }: typeof city) => officer

test('a village without an advisor has none, and a village of two shows the one who came last', async () => {
  const code = aVillage()
  expect(await advisorOf(anyone, code, today)).toBeNull()
  await addAdvisor(database, [code])
  const later = await addAdvisor(database, [])
  await owner
    .insert(advisorAssignments)
    .values({ id: randomUUID(), areaCode: code, advisorId: later, startsOn: '2026-06-01' })
  expect(await advisorOf(anyone, code, today)).toMatchObject({
    doubled: true,
    advisor: { id: later },
  })
  expect(await advisorOf(anyone, code, '2025-12-31')).toBeNull()
})

test('a question is sealed to whoever joined, on a holiday to the stand-in who is there, else to the pool alone', async () => {
  const code = aVillage()
  const joined = await addJoinedAdvisor(database, [code])
  const colleague = await addJoinedAdvisor(database, [aVillage()])
  const sealTo = { staffId: joined.actor.staffId, publicKey: joined.publicKey }
  expect(await advisorOf(anyone, code, today)).toMatchObject({ sealTo, onHoliday: false })
  const days = { startsOn: today, endsOn: '2026-11-25' }
  const input = { advisorId: joined.advisorId, standInId: colleague.advisorId, ...days }
  await setHoliday(database.as(joined.actor), joined.actor, input, now)
  expect(await advisorOf(anyone, code, today)).toMatchObject({
    onHoliday: true,
    standIn: { id: colleague.advisorId },
    sealTo: { staffId: colleague.actor.staffId },
  })
  expect(await villagesOf(database.as(colleague.actor), colleague.actor, today)).toContainEqual(
    expect.objectContaining({ areaCode: code, standingInFor: expect.any(String) }),
  )
  await owner
    .insert(advisorHolidays)
    .values({ id: randomUUID(), advisorId: colleague.advisorId, ...days })
  expect(await advisorOf(anyone, code, today)).toMatchObject({ standIn: null, sealTo: null })
})

test('a key put in by SQL is not sealed to, of an advisor and of a pool', async () => {
  const code = aVillage()
  const { advisorId } = await addJoinedAdvisor(database, [code])
  const [advisor] = await owner.select().from(advisors).where(eq(advisors.id, advisorId))
  const forged = { publicKey: await forgedKey(advisor?.publicKey) }
  await owner.update(advisors).set(forged).where(eq(advisors.id, advisorId))
  expect(await advisorOf(anyone, code, today)).toMatchObject({ sealTo: null })
  await addJoinedAdvisor(database, [inDistrict('440112')[0] ?? ''])
  expect(await poolOf(anyone, '440112')).toMatchObject({ areaCode: '440112' })
  const pool = eq(advisorPools.areaCode, '440112')
  const [founded] = await owner.select().from(advisorPools).where(pool)
  await owner
    .update(advisorPools)
    .set({ publicKey: await forgedKey(founded?.publicKey) })
    .where(pool)
  expect(await poolOf(anyone, '440112')).toBeNull()
})

test('an account that ends is nobody questions are sealed to; only an admin ends one', async () => {
  const code = aVillage()
  const { actor } = await addJoinedAdvisor(database, [code])
  const admin = await hire('何管', [], 'admin')
  const end = (who: typeof actor | typeof admin.officer) =>
    database.as(who).transaction((tx) => unseatAdvisor(tx, actor.staffId))
  await end(police.officer)
  expect(await advisorOf(anyone, code, today)).toMatchObject({ sealTo: { staffId: actor.staffId } })
  await end(admin.officer)
  expect(await advisorOf(anyone, code, today)).toMatchObject({ sealTo: null })
})

test('holidays: own or the bureau, not another advisor; overlapping, past and self are refused', async () => {
  const one = await addJoinedAdvisor(database, [aVillage()])
  const other = await addJoinedAdvisor(database, [aVillage()])
  const days = { advisorId: one.advisorId, startsOn: today, endsOn: '2026-11-20', standInId: '' }
  const set = (who: typeof one.actor | typeof city.officer, input = days) =>
    setHoliday(database.as(who), who, input, now)
  await expect(set(other.actor)).rejects.toEqual(problem('not_found'))
  await expect(set(officerOf(panyu))).rejects.toEqual(problem('not_found'))
  await expect(set(officerOf(police))).rejects.toEqual(problem('not_found'))
  await expect(set(one.actor, { ...days, standInId: one.advisorId })).rejects.toEqual(
    problem('invalid', 'stand_in_self'),
  )
  await expect(
    set(one.actor, { ...days, startsOn: '2026-01-01', endsOn: '2026-01-02' }),
  ).rejects.toEqual(problem('invalid', 'date_past'))
  await set(officerOf(city))
  await expect(set(one.actor)).rejects.toEqual(problem('conflict', 'holiday_overlaps'))
  const away = { ...days, advisorId: other.advisorId, standInId: one.advisorId }
  await expect(set(other.actor, away)).rejects.toEqual(problem('conflict', 'stand_in_away'))
  const [holiday] = await listHolidays(anyone, one.advisorId, today)
  const cancel = { holidayId: holiday?.id ?? '' }
  await expect(cancelHoliday(database.as(other.actor), other.actor, cancel, now)).rejects.toEqual(
    problem('not_found'),
  )
  await cancelHoliday(database.as(one.actor), one.actor, cancel, now)
  expect(await listHolidays(anyone, one.advisorId, today)).toEqual([])
})

test('assigning: by the bureau of the place, to an empty village, up to twenty villages', async () => {
  const officer = officerOf(city)
  const code = aVillage()
  const advisorId = await addAdvisor(database, [])
  const input = { areaCode: code, advisorId, startsOn: today, endsOn: '' }
  const give = (who = officer, changed = {}) =>
    assignAdvisor(database.as(who), who, { ...input, ...changed }, now)
  await expect(give(officerOf(panyu))).rejects.toEqual(problem('not_found'))
  await expect(give(officerOf(police))).rejects.toEqual(problem('not_found'))
  await expect(give(officer, { areaCode: '440106999999' })).rejects.toEqual(
    problem('not_found', 'village_unknown'),
  )
  await give()
  await expect(give()).rejects.toEqual(problem('conflict', 'village_taken'))
  const busy = await addAdvisor(database, unused.splice(0, 20))
  await expect(give(officer, { areaCode: aVillage(), advisorId: busy })).rejects.toEqual(
    problem('conflict', 'too_many_villages'),
  )
})

test('two bureaus assign the same village at once: one succeeds', async () => {
  const officer = officerOf(city)
  const areaCode = aVillage()
  const two = [await addAdvisor(database, []), await addAdvisor(database, [])]
  const tries = await Promise.allSettled(
    two.map((advisorId) =>
      assignAdvisor(
        database.as(officer),
        officer,
        { areaCode, advisorId, startsOn: today, endsOn: '' },
        now,
      ),
    ),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a replacement serves from today at the same hours; the end of an assignment is the last day', async () => {
  const officer = officerOf(city)
  const db = database.as(officer)
  const code = aVillage()
  const old = await addAdvisor(database, [code])
  const next = await addJoinedAdvisor(database, [aVillage()])
  const hours = { week: 2 as const, weekday: 3 as const, opens: 570, closes: 690, place: '村委会' }
  await owner
    .insert(officeHours)
    .values({ id: randomUUID(), areaCode: code, advisorId: old, ...hours })
  const assigned = async (advisorId: string) => {
    const these = and(
      eq(advisorAssignments.advisorId, advisorId),
      eq(advisorAssignments.areaCode, code),
    )
    const [row] = await owner.select().from(advisorAssignments).where(these)
    return row
  }
  const input = { assignmentId: (await assigned(old))?.id ?? '', advisorId: next.advisorId }
  const local = officerOf(panyu)
  await expect(replaceAdvisor(database.as(local), local, input, now)).rejects.toEqual(
    problem('not_found'),
  )
  await expect(replaceAdvisor(db, officer, { ...input, advisorId: old }, now)).rejects.toEqual(
    problem('conflict', 'same_advisor'),
  )
  expect(await replaceAdvisor(db, officer, input, now)).toEqual({
    ...{ areaCode: code, fromAdvisor: old, toAdvisor: next.advisorId },
  })
  expect(await assigned(old)).toMatchObject({ endsOn: '2026-11-17' })
  expect(await advisorOf(anyone, code, today)).toMatchObject({
    ...{ doubled: false, advisor: { id: next.advisorId }, hours: [hours] },
  })
  expect(await advisorOf(anyone, code, '2026-11-17')).toMatchObject({ advisor: { id: old } })
  await expect(replaceAdvisor(db, officer, input, now)).rejects.toEqual(
    problem('conflict', 'assignment_over'),
  )
  const assignmentId = (await assigned(next.advisorId))?.id ?? ''
  await endAssignment(db, officer, { assignmentId, endsOn: '2026-11-30' })
  expect(await advisorOf(anyone, code, '2026-12-01')).toBeNull()
})

test('coverage counts every village of the city once', async () => {
  const before = await coverage(database.as(officerOf(city)), today)
  expect(before).toHaveLength(11)
  expect(before.reduce((sum, { villages }) => sum + villages, 0)).toBe(2844)
  const here = inDistrict('440117')[0] ?? ''
  const advisorId = await addAdvisor(database, [here])
  await owner
    .insert(advisorHolidays)
    .values({ id: randomUUID(), advisorId, startsOn: today, endsOn: today })
  await addAdvisor(database, [here])
  const after = await coverage(database.as(officerOf(city)), today)
  expect(after.find(({ areaCode }) => areaCode === '440117')).toMatchObject({
    ...{ covered: 1, doubled: 1, onHoliday: 0, empty: inDistrict('440117').length - 1 },
  })
})
