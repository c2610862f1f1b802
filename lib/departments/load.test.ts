import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadAreas } from '@/lib/areas/load'
import { testDatabase } from '@/lib/testing/database'
import { loadDepartments } from './load'
import { departmentId } from './place'
import { departments } from './tables'

const { as, owner } = await testDatabase()
const seed = as({ role: 'system', job: 'seed' })

test('the departments are placed once, and again without a write', async () => {
  await owner.execute(sql`truncate departments cascade`)
  await loadAreas(seed)
  const { departments: count, written } = await loadDepartments(seed)
  expect(written).toBe(count)
  expect(await loadDepartments(seed)).toEqual({ departments: count, written: 0 })
  expect(await owner.$count(departments)).toBe(count)
})

test('a name is set right; the key and the members’ count stay', async () => {
  await loadAreas(seed)
  await loadDepartments(seed)
  const police = eq(departments.id, departmentId('police', '440106'))
  const lived = { publicKey: 'age1pq1test', epoch: 2, activeMembers: 3 }
  await owner
    .update(departments)
    .set({ nameZh: '旧名', ...lived })
    .where(police)
  expect(await loadDepartments(seed)).toMatchObject({ written: 1 })
  const [found] = await owner.select().from(departments).where(police)
  expect(found).toMatchObject({ nameZh: '广州市公安局天河区分局', ...lived })
})
