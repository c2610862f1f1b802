import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { coverage } from '@/lib/advisors/directory/coverage'
import { poolOf, villagesOf } from '@/lib/advisors/queries'
import { advisorPools, advisors, poolMembers } from '@/lib/advisors/tables'
import { makeAccount } from '@/lib/identity/account/new-account'
import { testDatabase } from '@/lib/testing/database'
import { foundRecovery } from '@/lib/vault/keys/recovery'
import { demoLawyers, demoPassword } from './accounts'
import { loadDemoAdvisors } from './advisors'

const database = await testDatabase()
const { owner } = database
const anyone = database.as({ role: 'anyone' })
const now = new Date('2026-11-18T04:00:00Z')
const today = '2026-11-18'

test('six hundred invented advisors cover the city, once, with every path to walk', async () => {
  expect(await loadDemoAdvisors([], demoPassword, undefined, now)).toBe(600)
  const districts = await coverage(anyone, today)
  const sum = (
    of: 'villages' | 'covered' | 'empty' | 'doubled' | 'onHoliday' | 'uncovered' | 'ending',
  ) => districts.reduce((all, one) => all + one[of], 0)
  expect(sum('villages')).toBe(2844)
  expect(sum('empty')).toBe(36)
  for (const some of ['doubled', 'onHoliday', 'uncovered', 'ending'] as const) {
    expect(sum(some)).toBeGreaterThan(0)
  }
  for (const { covered } of districts) expect(covered).toBeGreaterThan(100)
  const people = await owner.select().from(advisors)
  expect(
    people.every(({ name, firm, licence }) => (name + firm + licence).split('演示').length > 3),
  ).toBe(true)
  expect(new Set(people.flatMap(({ languages }) => languages)).size).toBe(6)
  expect(await loadDemoAdvisors([], demoPassword, undefined, now)).toBe(0)
})

test('the invented advisors with accounts are on duty in their districts', async () => {
  const lawyers = demoLawyers().filter((_, at) => [0, 1, 3].includes(at))
  for (const { staffId, email, totp } of lawyers) {
    const chosen = { password: demoPassword, secret: totp, step: 0 }
    const { insert } = await makeAccount(staffId, chosen, now)
    const db = database.as({ role: 'system', job: 'join' })
    await db.transaction((tx) => insert(tx, { email, name: '演示', phone: null, role: 'advisor' }))
  }
  await foundRecovery(database.as({ role: 'system', job: 'seed' }))
  await owner.execute(sql`truncate advisors cascade`)
  expect(await loadDemoAdvisors(lawyers, demoPassword, undefined, now)).toBe(600)
  expect(await owner.select().from(advisorPools)).toHaveLength(11)
  for (const district of ['440106', '440111', '440118']) {
    expect(await poolOf(anyone, district)).toMatchObject({ areaCode: district })
  }
  const members = await owner.select().from(poolMembers)
  expect(members).toHaveLength(13)
  const villages = await villagesOf(
    anyone,
    { role: 'advisor', staffId: lawyers[2]?.staffId ?? '', sessionId: '' },
    today,
  )
  expect(villages.length).toBeGreaterThanOrEqual(3)
  expect(villages.every(({ areaCode }) => areaCode.startsWith('440111'))).toBe(true)
})
