import { randomUUID } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { setHoliday } from '@/lib/advisors/hours/holidays'
import { poolKey } from '@/lib/advisors/pool/pool'
import { advisorOf, poolOf } from '@/lib/advisors/queries'
import { advisorAssignments, advisors, workLog } from '@/lib/advisors/tables'
import { listVillageMonths, sumUp } from '@/lib/advisors/work-log/village-months'
import { areas } from '@/lib/areas/tables'
import { join } from '@/lib/departments/join'
import { departments } from '@/lib/departments/tables'
import { offerTotp } from '@/lib/identity/sign-in/offer-totp'
import { currentCode } from '@/lib/identity/sign-in/totp'
import { invitations } from '@/lib/identity/tables'
import { rows } from '@/lib/platform/db'
import { addAdvisor, addJoinedAdvisor } from '@/lib/testing/advisors'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { inviteAdvisor } from './invite'
import { findAdvisor, listAdvisors, listCandidates, listGaps } from './list-advisors'
import { seatAdvisor } from './seat'

const database = await testDatabase()
const { owner } = database
await foundRecovery(database.as({ role: 'system', job: 'invite' }))
const hire = hiring(database)
const { officer: city } = await hire('何局', [['justice', '4401']])
const { officer: panyu } = await hire('何番', [['justice', '440113']])
const { officer: police } = await hire('何警', [['police', '4401']])
const anyone = database.as({ role: 'anyone' })
const joining = database.as({ role: 'system', job: 'join' })

const today = '2026-11-18'
const now = new Date(`${today}T04:00:00Z`)
const problem = (code: string, key?: string) =>
  expect.objectContaining({ name: 'Problem', code, ...(key ? { key } : {}) })

const villages = await owner.select().from(areas).where(eq(areas.level, 'village'))
const inDistrict = (district: string) => villages.filter(({ code }) => code.startsWith(district))
const [village] = inDistrict('440105')
const code = village?.code ?? ''

async function answer(invitation: string) {
  const { secret, offer } = await offerTotp('join', 'Kapok')
  const newPassword = 'nine boats under a bridge'
  const totp = currentCode(secret)
  return {
    invitation: invitation.replace(/-/g, ''),
    offer,
    code: totp,
    newPassword,
    again: newPassword,
  }
}

test('an invited advisor accepts, and from then on questions are sealed to them and their pool', async () => {
  const advisorId = await addAdvisor(database, [code])
  const email = `${randomUUID()}@example.test`
  const ask = (who: typeof city) => inviteAdvisor(database.as(who), who, { advisorId, email }, now)
  await expect(ask(panyu)).rejects.toEqual(problem('not_found'))
  await expect(ask(police)).rejects.toEqual(problem('not_found'))
  const invitation = await inviteAdvisor(database.as(city), city, { advisorId, email })
  expect(await findAdvisor(database.as(city), advisorId, today)).toMatchObject({
    invited: [{ email }],
  })
  const newcomer = await join(joining, await answer(invitation), new Date(), seatAdvisor)
  expect(await advisorOf(anyone, code, today)).toMatchObject({
    sealTo: { staffId: newcomer.staffId },
  })
  expect(await poolOf(anyone, '440105')).toMatchObject({ areaCode: '440105' })
  expect(await poolKey(joining, newcomer, '440105')).toMatch(/^AGE-SECRET-KEY/)
  await expect(ask(city)).rejects.toEqual(problem('conflict', 'advisor_joined'))
})

test('an invitation of an advisor says so: the row alone cannot make an officer, nor another bureau’s advisor', async () => {
  const advisorId = await addAdvisor(database, [inDistrict('440112')[0]?.code ?? ''])
  const row = {
    ...{
      id: randomUUID(),
      tokenHash: Buffer.from(randomUUID()),
      email: 'a@example.test',
      name: '何',
    },
    ...{ advisorId, expiresAt: now, role: 'officer' as const },
  }
  await expect(database.as(city).insert(invitations).values(row)).rejects.toThrow()
  await expect(
    database
      .as(panyu)
      .insert(invitations)
      .values({ ...row, role: 'advisor' }),
  ).rejects.toThrow()
})

test('the list is found by name, firm, licence, telephone and village, in one district or all', async () => {
  const there = inDistrict('440114')[3]
  const name = '欧阳测试'
  const firm = '独一无二律师事务所'
  const id = await addAdvisor(database, [there?.code ?? ''], { name, firm, phone: '020-5559999' })
  const find = async (text: string, district = '') =>
    (await listAdvisors(database.as(city), { text, district, day: today, page: 1 })).advisors.map(
      (one) => one.id,
    )
  for (const text of ['欧阳', '独一无二', '5559999', there?.name ?? '']) {
    expect(await find(text)).toContain(id)
    expect(await find(text, '440114')).toContain(id)
    expect(await find(text, '440103')).not.toContain(id)
  }
  expect(await find('%')).toEqual([])
  expect(await find('没有这个人')).toEqual([])
})

test('each gap names its villages', async () => {
  const db = database.as(city)
  const [empty, doubled, uncovered, ending] = inDistrict('440115').map((one) => one.code)
  if (!empty || !doubled || !uncovered || !ending) throw new Error('too few villages')
  await addAdvisor(database, [doubled])
  await addAdvisor(database, [doubled])
  const away = await addJoinedAdvisor(database, [uncovered])
  const days = { startsOn: today, endsOn: today, standInId: '' }
  await setHoliday(database.as(away.actor), away.actor, { advisorId: away.advisorId, ...days }, now)
  const ends = await addAdvisor(database, [ending])
  await owner
    .update(advisorAssignments)
    .set({ endsOn: '2026-12-01' })
    .where(eq(advisorAssignments.advisorId, ends))
  const codes = async (gap: Parameters<typeof listGaps>[1]) =>
    (await listGaps(db, gap, '440115', today)).map((one) => one.code)
  expect(await codes('empty')).toContain(empty)
  expect(await codes('empty')).not.toContain(doubled)
  expect(await codes('doubled')).toEqual([doubled])
  expect(await codes('uncovered')).toEqual([uncovered])
  expect(await codes('ending')).toEqual([ending])
  expect((await listCandidates(db, '440115', today)).map(({ id }) => id)).toContain(away.advisorId)
})

test('the monthly sheet: hours by village and kind, for the bureau of the place alone', async () => {
  const here = inDistrict('440113')[5]?.code ?? ''
  const advisorId = await addAdvisor(database, [here])
  const entry = { advisorId, areaCode: here, people: 3, result: '已解答' }
  await owner.insert(workLog).values([
    { id: randomUUID(), ...entry, day: '2026-11-03', kind: 'consultation', minutes: 90 },
    { id: randomUUID(), ...entry, day: '2026-11-30', kind: 'lecture', minutes: 60 },
    { id: randomUUID(), ...entry, day: '2026-10-31', kind: 'mediation', minutes: 30 },
  ])
  const own = await listVillageMonths(database.as(panyu), '440113', '2026-11')
  expect(own.find(({ areaCode }) => areaCode === here)).toMatchObject({
    ...{ consultation: 90, lecture: 60, mediation: 0, minutes: 150, missing: 330 },
  })
  expect(sumUp(own)).toEqual([
    { areaCode: '440113', villages: 1, reached: 0, minutes: 150, missing: 330 },
  ])
  const others = await listVillageMonths(database.as(police), '440113', '2026-11')
  expect(others.find(({ areaCode }) => areaCode === here)).toMatchObject({ minutes: 0 })
})

test('an advisor may change neither others nor the list', async () => {
  const one = await addJoinedAdvisor(database, [inDistrict('440103')[0]?.code ?? ''])
  const other = await addAdvisor(database, [inDistrict('440103')[1]?.code ?? ''])
  const db = database.as(one.actor)
  await db.update(advisors).set({ phone: '1' }).where(eq(advisors.id, other))
  await db.delete(advisors).where(eq(advisors.id, other))
  const [row] = await owner.select().from(advisors).where(eq(advisors.id, other))
  expect(row?.phone).toBe('020-5550100')
  const assignment = { id: randomUUID(), areaCode: code, advisorId: one.advisorId, startsOn: today }
  await expect(db.insert(advisorAssignments).values(assignment)).rejects.toThrow()
})

test('an advisor whom nobody assigned yet is kept by the bureau of the city, whatever the code of the city is', async () => {
  const unassigned = await addAdvisor(database, [])
  const keeps = async (who: typeof city) =>
    rows(database.as(who), sql`select keeps_advisor(${unassigned}::uuid) as may`)
  expect(await keeps(city)).toEqual([{ may: true }])
  expect(await keeps(panyu)).toEqual([{ may: false }])
  expect(await keeps(police)).toEqual([{ may: false }])

  const code = '98'
  const place = { code, name: '堰市', fullName: '堰市', path: code }
  await owner
    .insert(areas)
    .values({ ...place, level: 'city', search: '堰市', pinyin: 'yanshi', initials: 'ys' })
  const office = { kind: 'justice', level: 'city', nameZh: '堰市司法局', nameEn: 'Bureau' } as const
  await owner.insert(departments).values({ id: randomUUID(), areaCode: code, ...office })
  const { officer: elsewhere } = await hire('何堰', [['justice', code]])
  expect(await keeps(elsewhere)).toEqual([{ may: true }])
})
