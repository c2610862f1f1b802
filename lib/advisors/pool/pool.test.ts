import { and, eq, like } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { poolMembers, poolRecoveries } from '@/lib/advisors/tables'
import { areas } from '@/lib/areas/tables'
import { addJoinedAdvisor } from '@/lib/testing/advisors'
import { testDatabase } from '@/lib/testing/database'
import { hiring } from '@/lib/testing/officers'
import { findRecovery, foundRecovery } from '@/lib/vault/keys/recovery'
import { unwrap } from '@/lib/vault/seal/seal'
import { admitToPool, leavePool, listPoolWaiting, poolKey } from './pool'
import { poolKeyContext } from './pool-key-context'

const database = await testDatabase()
const { owner } = database
const keyFile = await foundRecovery(database.as({ role: 'system', job: 'invite' }))
const { officer: bureau } = await hiring(database)('何局', [['justice', '4401']])
const joining = database.as({ role: 'system', job: 'join' })
const problem = (code: string, key?: string) =>
  expect.objectContaining({ name: 'Problem', code, ...(key ? { key } : {}) })

async function inDistrict(district: string): Promise<string[]> {
  const found = await owner
    .select({ code: areas.code })
    .from(areas)
    .where(and(eq(areas.level, 'village'), like(areas.code, `${district}%`)))
  return found.map(({ code }) => code)
}

test('a pool is born with the first advisor of its district; a later one waits for a member', async () => {
  const [first, second] = await inDistrict('440105')
  const founder = await addJoinedAdvisor(database, [first ?? ''])
  const later = await addJoinedAdvisor(database, [second ?? ''])
  const asked = { areaCode: '440105', staffId: later.actor.staffId }
  await expect(poolKey(joining, later.keyring, '440105')).rejects.toEqual(problem('not_found'))
  expect(await listPoolWaiting(database.as(founder.actor), founder.actor)).toMatchObject([asked])
  await expect(admitToPool(joining, later.actor, later.keyring, asked)).rejects.toEqual(
    problem('not_found'),
  )
  await admitToPool(joining, founder.actor, founder.keyring, asked)
  const key = await poolKey(database.as(later.actor), later.keyring, '440105')
  expect(key).toBe(await poolKey(joining, founder.keyring, '440105'))
  await leavePool(database.as(bureau), bureau, asked)
  await expect(
    leavePool(database.as(bureau), bureau, { ...asked, staffId: founder.actor.staffId }),
  ).rejects.toEqual(problem('conflict', 'last_in_pool'))
})

test('with the recovery key a court can open what a pool lost, also after it was founded anew', async () => {
  const [code = ''] = await inDistrict('440114')
  const founder = await addJoinedAdvisor(database, [code])
  const lost = await poolKey(joining, founder.keyring, '440114')
  await database
    .as({ role: 'system', job: 'people' })
    .delete(poolMembers)
    .where(eq(poolMembers.areaCode, '440114'))
  const second = await addJoinedAdvisor(database, [code])
  const later = await poolKey(joining, second.keyring, '440114')
  const wraps = await database
    .as({ role: 'system', job: 'recovery' })
    .select()
    .from(poolRecoveries)
    .where(eq(poolRecoveries.areaCode, '440114'))
  const offline = (keyFile ?? '').split('\n')[1] ?? ''
  const { id } = await findRecovery(joining)
  const opened = await Promise.all(
    wraps.map(({ wrappedKey }) => unwrap(offline, poolKeyContext('440114', id), wrappedKey)),
  )
  expect(opened.sort()).toEqual([lost, later].sort())
  for (const who of [founder.actor, bureau, { role: 'system', job: 'join' } as const]) {
    expect(await database.as(who).select().from(poolRecoveries)).toEqual([])
  }
})
