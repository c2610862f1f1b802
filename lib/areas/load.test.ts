import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testDatabase } from '@/lib/testing/database'
import { loadAreas } from './load'
import { areas } from './tables'

const { as, owner } = await testDatabase()
const seed = as({ role: 'system', job: 'seed' })

test('the areas are loaded whole, and again without a write', async () => {
  await owner.execute(sql`truncate areas cascade`)
  const counts = { city: 1, district: 11, street: 176, village: 2844 }
  expect(await loadAreas(seed)).toEqual({ ...counts, written: 3032 })
  expect(await loadAreas(seed)).toEqual({ ...counts, written: 0 })
  expect(await owner.$count(areas)).toBe(3032)
})

test('a row that was changed is set right, alone', async () => {
  await loadAreas(seed)
  await owner.update(areas).set({ name: '天河', pinyin: '' }).where(eq(areas.code, '440106'))
  expect(await loadAreas(seed)).toMatchObject({ written: 1 })
})
